package org.islet.platform;

import org.islet.devices.phrase.Phrase;

/** What somebody wrote cannot be a value of its kind; the message says what can. */
public class UnacceptableValue extends IllegalArgumentException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public UnacceptableValue(Phrase phrase) {
        super(ServerPhrases.inEnglish(phrase));
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
