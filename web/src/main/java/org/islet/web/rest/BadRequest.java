package org.islet.web.rest;

import jakarta.json.bind.JsonbException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.islet.web.language.Languages;
import org.islet.web.language.Messages;
import org.islet.web.language.Sentences;

/** A request that cannot be understood as written; the message says what is expected instead. */
public class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Function<Locale, String> sentence;

    /** @param key what follows {@code badRequest.} in the messages */
    public BadRequest(String key, Object... values) {
        this(language -> Messages.in(language, "badRequest." + key, values));
    }

    private BadRequest(Function<Locale, String> sentence) {
        super(sentence.apply(Languages.DEFAULT));
        this.sentence = sentence;
    }

    String in(Locale language) {
        return sentence.apply(language);
    }

    /** Builds a value out of a request; what the value's own rules refuse is the request's fault. */
    public static <T> T unless(Supplier<T> understood) {
        try {
            return understood.get();
        } catch (IllegalArgumentException | DateTimeException | JsonbException refused) {
            throw new BadRequest(language -> Sentences.of(refused, language));
        }
    }
}
