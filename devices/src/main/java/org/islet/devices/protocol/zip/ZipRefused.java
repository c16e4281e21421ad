package org.islet.devices.protocol.zip;

import java.io.IOException;

/** The archive goes beyond a limit; the message says which. */
public final class ZipRefused extends IOException {

    private static final long serialVersionUID = 1L;

    ZipRefused(String why) {
        super(why);
    }
}
