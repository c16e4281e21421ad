package org.islet.devices.capture;

import java.io.IOException;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;

/** A capture file that does not hold what its first line promises; said is what is wrong, never what is in it. */
public final class DamagedCaptureFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    DamagedCaptureFile(Phrase whatIsWrong) {
        super(DevicePhrases.inEnglish(sentence(whatIsWrong)));
        this.phrase = sentence(whatIsWrong);
    }

    private static Phrase sentence(Phrase whatIsWrong) {
        return Phrase.of("capture-file", whatIsWrong);
    }

    /** Without its full stop: what to do follows. */
    public Phrase phrase() {
        return phrase;
    }
}
