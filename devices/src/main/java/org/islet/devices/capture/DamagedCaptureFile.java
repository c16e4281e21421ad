package org.islet.devices.capture;

import java.io.IOException;

/** A capture file that does not hold what its first line promises; the message says what is wrong, never what is in it. */
public final class DamagedCaptureFile extends IOException {

    private static final long serialVersionUID = 1L;

    public DamagedCaptureFile(String whatIsWrong) {
        super("This capture file cannot be opened: " + whatIsWrong);
    }

    public DamagedCaptureFile(String whatIsWrong, Throwable cause) {
        super("This capture file cannot be opened: " + whatIsWrong, cause);
    }
}
