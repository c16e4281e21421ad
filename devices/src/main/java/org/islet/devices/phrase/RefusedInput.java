package org.islet.devices.phrase;

import java.io.IOException;

/** Bytes that are not what they are given for. Its message is in English; a person is told the phrase. */
public abstract class RefusedInput extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    protected RefusedInput(Phrase phrase) {
        super(DevicePhrases.inEnglish(phrase));
        this.phrase = phrase;
    }

    public final Phrase phrase() {
        return phrase;
    }
}
