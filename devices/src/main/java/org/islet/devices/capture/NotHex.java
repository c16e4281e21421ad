package org.islet.devices.capture;

import org.islet.devices.phrase.Phrase;
import org.islet.devices.phrase.RefusedInput;

/** A file that is named like one of hex digits holds something else; what it says begins with the line. */
public final class NotHex extends RefusedInput {

    private static final long serialVersionUID = 1L;

    NotHex(Phrase whereAndWhat) {
        super(whereAndWhat);
    }
}
