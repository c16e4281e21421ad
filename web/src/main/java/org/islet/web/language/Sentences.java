package org.islet.web.language;

import java.util.Locale;
import org.islet.platform.Explained;
import org.islet.platform.ServerPhrases;

/** What a failure says to a person, in a language. */
public final class Sentences {

    private Sentences() {}

    /** A failure without a phrase has the words its library gave it. */
    public static String of(Throwable failure, Locale language) {
        return failure instanceof Explained explained
                ? ServerPhrases.say(explained.phrase(), language)
                : String.valueOf(failure.getMessage());
    }
}
