package org.islet.devices.transport;

import java.io.IOException;
import java.util.List;

/** The files a device shows as a drive, to be read as they lie and never written. */
public interface Drive {

    /** Their paths below the drive's root, with {@code /} between folders, in no particular order. */
    List<String> files() throws IOException;

    /**
     * All of one file.
     *
     * @throws TransportClosed when the drive is gone
     */
    byte[] bytes(String file) throws IOException;
}
