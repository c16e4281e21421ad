package org.islet.devices.transport;

import java.io.IOException;
import java.time.Duration;

/** A two-way pipe to a device, in the pieces the cable delivers: a USB report, a bulk packet, a serial read. */
public interface Transport extends AutoCloseable {

    /** Sends all the bytes. */
    void write(byte[] bytes) throws IOException;

    /** The next piece; empty when nothing came within the time given. */
    byte[] read(Duration timeout) throws IOException;

    @Override
    void close() throws IOException;
}
