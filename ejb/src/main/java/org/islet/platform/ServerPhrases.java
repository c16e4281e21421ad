package org.islet.platform;

import java.util.Locale;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.phrase.PhraseBook;
import org.islet.reports.words.Words;

/** What the services say, from {@code phrases.properties} beside this, what decoders say of a capture, and what reports say. */
public final class ServerPhrases {

    private ServerPhrases() {}

    public static String say(Phrase phrase, Locale language) {
        return book(language).say(phrase);
    }

    /** False of what another version of the portal kept, and this one has no sentence for. */
    public static boolean canSay(Phrase phrase) {
        return book(Locale.ENGLISH).canSay(phrase);
    }

    private static PhraseBook book(Locale language) {
        PhraseBook ofOthers =
                PhraseBook.beside(DevicePhrases.class, language).and(PhraseBook.beside(Words.class, language));
        return PhraseBook.beside(ServerPhrases.class, language).and(ofOthers);
    }

    public static boolean has(String key) {
        return PhraseBook.beside(ServerPhrases.class, Locale.ENGLISH).keys().contains(key);
    }

    /** For logs, and for what reaches people by a way that knows no language. */
    static String inEnglish(Phrase phrase) {
        return say(phrase, Locale.ENGLISH);
    }
}
