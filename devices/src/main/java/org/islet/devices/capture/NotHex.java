package org.islet.devices.capture;

import java.io.IOException;

/** A file that is named like one of hex digits holds something else; the message begins with the line. */
public final class NotHex extends IOException {

    private static final long serialVersionUID = 1L;

    NotHex(String where) {
        super(where);
    }
}
