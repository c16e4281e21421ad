package org.islet.devices.capture;

import org.islet.devices.phrase.Phrase;
import org.islet.devices.phrase.RefusedInput;

/**
 * A capture file that does not hold what its first line promises; said is what is wrong, never what is in it, and
 * without a full stop: what to do follows.
 */
public final class DamagedCaptureFile extends RefusedInput {

    private static final long serialVersionUID = 1L;

    DamagedCaptureFile(Phrase whatIsWrong) {
        super(Phrase.of("capture-file", whatIsWrong));
    }
}
