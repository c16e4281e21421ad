package org.islet.it.bench;

import java.io.IOException;
import java.time.Duration;
import org.islet.devices.transport.Transport;

/**
 * A cable that waits for nothing and counts how long a real one would have taken: what is waited for in vain its whole
 * time, and each packet of 64 bytes a millisecond, as a full-speed USB has it.
 */
final class CountedCable implements Transport {

    private static final int PACKET = 64;
    private static final Duration A_PACKET = Duration.ofMillis(1);

    private final Transport cable;
    private Duration taken = Duration.ZERO;

    CountedCable(Transport cable) {
        this.cable = cable;
    }

    Duration taken() {
        return taken;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        taken = taken.plus(A_PACKET.multipliedBy((bytes.length + PACKET - 1L) / PACKET));
        cable.write(bytes);
    }

    @Override
    public byte[] read(Duration timeout) throws IOException {
        byte[] piece = cable.read(timeout);
        taken = taken.plus(piece.length == 0 ? timeout : A_PACKET);
        return piece;
    }

    @Override
    public void close() throws IOException {
        cable.close();
    }
}
