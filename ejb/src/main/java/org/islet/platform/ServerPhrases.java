package org.islet.platform;

import java.util.Locale;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.phrase.PhraseBook;

/** What the services say, from {@code phrases.properties} beside this. */
public final class ServerPhrases {

    private ServerPhrases() {}

    public static String say(Phrase phrase, Locale language) {
        return PhraseBook.beside(ServerPhrases.class, language).say(phrase);
    }

    public static boolean has(String key) {
        return PhraseBook.beside(ServerPhrases.class, Locale.ENGLISH).keys().contains(key);
    }

    /** For logs, and for what reaches people by a way that knows no language. */
    static String inEnglish(Phrase phrase) {
        return say(phrase, Locale.ENGLISH);
    }
}
