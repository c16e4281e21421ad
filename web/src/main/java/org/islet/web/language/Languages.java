package org.islet.web.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.phrase.DevicePhrases;

/** Which of the languages a reader is spoken to in. */
public final class Languages {

    /** What is spoken when nothing else fits. */
    public static final Locale DEFAULT = Locale.ENGLISH;

    public static final List<Locale> OFFERED = DevicePhrases.LANGUAGES;

    private Languages() {}

    /** The first of the wanted languages that is offered; a dialect is its language. */
    public static Locale best(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .map(Locale::new)
                .filter(OFFERED::contains)
                .findFirst()
                .orElse(DEFAULT);
    }

    /** Empty where the tag names no language of the list. */
    public static Optional<Locale> offered(String tag) {
        return OFFERED.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }

    /** What somebody reads pages in whom nobody knows yet: what they chose, or else what their browser asks for. */
    public static Locale ofVisitor(HttpServletRequest request) {
        return ChosenLanguage.of(request).orElseGet(() -> askedBy(request));
    }

    /** What the browser or program says in {@code Accept-Language}. */
    public static Locale askedBy(HttpServletRequest request) {
        // without the header the server names the language of the machine
        return request.getHeader("Accept-Language") == null ? DEFAULT : best(Collections.list(request.getLocales()));
    }
}
