package org.islet.devices.phrase;

import java.util.Locale;

/** What is said of captures and of devices, from {@code phrases.properties} beside this. */
public final class DevicePhrases {

    private DevicePhrases() {}

    public static String say(Phrase phrase, Locale language) {
        return PhraseBook.beside(DevicePhrases.class, language).say(phrase);
    }

    /** For programs, which read one language, and for whoever mends one. */
    public static String inEnglish(Phrase phrase) {
        return say(phrase, Locale.ENGLISH);
    }
}
