package org.islet.devices.protocol.zip;

import java.io.IOException;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;

/** The archive goes beyond a limit; the message says which. */
public final class ZipRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase why;

    ZipRefused(Phrase why) {
        super(DevicePhrases.inEnglish(why));
        this.why = why;
    }

    /** A clause behind "because". */
    public Phrase why() {
        return why;
    }
}
