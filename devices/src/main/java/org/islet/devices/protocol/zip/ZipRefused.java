package org.islet.devices.protocol.zip;

import org.islet.devices.phrase.Phrase;
import org.islet.devices.phrase.RefusedInput;

/** The archive goes beyond a limit; the phrase says which, as a clause behind "because". */
public final class ZipRefused extends RefusedInput {

    private static final long serialVersionUID = 1L;

    ZipRefused(Phrase why) {
        super(why);
    }
}
