package org.islet.web.rest;

import jakarta.json.bind.JsonbException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.islet.web.language.Languages;
import org.islet.web.language.Messages;
import org.islet.web.language.Sentences;

/** A request that cannot be understood as written; the message says what is expected instead. */
public class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Function<Locale, String> sentence;
    private final transient Optional<String> pointer;

    /** @param key what follows {@code badRequest.} in the messages */
    public BadRequest(String key, Object... values) {
        this(Optional.empty(), language -> Messages.in(language, "badRequest." + key, values));
    }

    private BadRequest(Optional<String> pointer, Function<Locale, String> sentence) {
        super(sentence.apply(Languages.DEFAULT));
        this.pointer = pointer;
        this.sentence = sentence;
    }

    /**
     * About one field of the body.
     *
     * @param path from the body down to it, with a slash before each name
     */
    public static BadRequest at(String path, String key, Object... values) {
        return new BadRequest(Optional.of("#" + path), language -> Messages.in(language, "badRequest." + key, values));
    }

    /** The field it is about, where it is about one. */
    List<Problem.FieldError> errors(Locale language) {
        return pointer.map(field -> new Problem.FieldError(field, in(language))).stream()
                .toList();
    }

    String in(Locale language) {
        return sentence.apply(language);
    }

    /** Builds a value out of a request; what the value's own rules refuse is the request's fault. */
    public static <T> T unless(Supplier<T> understood) {
        try {
            return understood.get();
        } catch (IllegalArgumentException | DateTimeException | JsonbException refused) {
            throw new BadRequest(Optional.empty(), language -> Sentences.of(refused, language));
        }
    }
}
