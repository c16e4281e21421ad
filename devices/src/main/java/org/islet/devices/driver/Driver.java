package org.islet.devices.driver;

import java.io.IOException;
import java.util.Optional;
import org.islet.devices.transport.Transport;

/**
 * Reads a device and changes nothing in it. It waits by reading and in no other way, and counts how often it asked, so that
 * it ends where nobody answers however long a read takes.
 */
public interface Driver {

    /**
     * Who is at the other end; the transport can be read through afterwards.
     *
     * @return its model, as it says it itself; empty when it is nobody this driver reads, or nobody answers
     * @throws org.islet.devices.transport.TransportClosed when the cable does
     */
    Optional<String> probe(Transport transport, Cancellation cancellation) throws IOException;

    /** Whether it goes on where an earlier reading ended; else it reads all the device remembers each time. */
    default boolean goesOn() {
        return false;
    }

    /** What its progress counts. */
    default Piece piece() {
        return Piece.RESULT;
    }

    /**
     * @throws DeviceFailure when the device does not answer as it should
     * @throws org.islet.devices.transport.TransportClosed when the cable does
     */
    ReadResult read(Transport transport, ReadRequest request) throws IOException;
}
