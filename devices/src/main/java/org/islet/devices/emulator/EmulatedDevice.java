package org.islet.devices.emulator;

import java.util.Optional;

/**
 * A device with a memory and moods, but without a cable. It never waits: what takes time in a real one is a number of
 * questions that stay without an answer. Used by one thread at a time.
 */
public interface EmulatedDevice {

    /** A piece from the host, as the cable delivers it: a USB report, a bulk packet, what was written to a serial line. */
    void hear(byte[] piece);

    /** The next piece for the host; empty while there is nothing to say. */
    Optional<byte[]> tell();
}
