package org.islet.devices.capture;

import java.io.IOException;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;

/** A file that is named like one of hex digits holds something else; what it says begins with the line. */
public final class NotHex extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    NotHex(Phrase whereAndWhat) {
        super(DevicePhrases.inEnglish(whereAndWhat));
        this.phrase = whereAndWhat;
    }

    public Phrase phrase() {
        return phrase;
    }
}
