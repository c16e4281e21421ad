package org.islet.devices.protocol.zip;

import java.io.IOException;

/** The archive could be read up to a point only. */
public final class DamagedZip extends IOException {

    private static final long serialVersionUID = 1L;

    private final int entriesRead;

    DamagedZip(int entriesRead) {
        super("the archive is damaged after " + entriesRead + (entriesRead == 1 ? " file" : " files"));
        this.entriesRead = entriesRead;
    }

    public int entriesRead() {
        return entriesRead;
    }
}
