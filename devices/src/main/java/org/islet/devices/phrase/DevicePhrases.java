package org.islet.devices.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of captures and of devices, from {@code phrases.properties} beside this. */
public final class DevicePhrases {

    /** THE list of the languages everything is said in: English, and each that has its sister of the phrases here. */
    public static final List<Locale> LANGUAGES =
            Stream.concat(Stream.of(Locale.ENGLISH), sisters()).toList();

    private DevicePhrases() {}

    public static String say(Phrase phrase, Locale language) {
        return PhraseBook.beside(DevicePhrases.class, language).say(phrase);
    }

    /** An alarm, by the name it has in code; empty where nobody has put that name into words. */
    public static Optional<Phrase> alarm(String name) {
        return known("alarm-name." + name);
    }

    /** What a status is of, by the name it has in code; the same. */
    public static Optional<Phrase> status(String name) {
        return known("status-name." + name);
    }

    /** Which settings these are, by the scope they have in code; the same. */
    public static Optional<Phrase> settings(String scope) {
        return known("settings-name." + scope);
    }

    /** One setting, by the name it has in code; the same. */
    public static Optional<Phrase> setting(String name) {
        return known("setting-name." + name);
    }

    /** Why a reading ended early, by the key another program noted; the same. */
    public static Optional<Phrase> reason(String key) {
        return known(key);
    }

    private static Optional<Phrase> known(String key) {
        return Optional.of(Phrase.of(key)).filter(PhraseBook.beside(DevicePhrases.class, Locale.ENGLISH)::canSay);
    }

    /** For programs, which read one language, and for whoever mends one. */
    public static String inEnglish(Phrase phrase) {
        return say(phrase, Locale.ENGLISH);
    }

    private static Stream<Locale> sisters() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> DevicePhrases.class.getResource("phrases_" + code + ".properties") != null)
                .map(Locale::new);
    }
}
