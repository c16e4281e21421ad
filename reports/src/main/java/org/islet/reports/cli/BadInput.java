package org.islet.reports.cli;

import java.util.Locale;
import org.islet.devices.phrase.Phrase;

/** A file cannot be read as asked: which, where, why and what to do about it. Its message is in English. */
final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    /** @param key what follows {@code bad.} in the phrases */
    BadInput(String key, Object... arguments) {
        this(Phrase.of("bad." + key, arguments));
    }

    private BadInput(Phrase phrase) {
        super(new CommandPhrases(Locale.ENGLISH).say(phrase));
        this.phrase = phrase;
    }

    String in(Locale language) {
        return new CommandPhrases(language).say(phrase);
    }
}
