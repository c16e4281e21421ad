package org.islet.devices.family.dexcomreceiver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.transport.Transport;

/** The line to a receiver: packets, however the line cuts them. */
final class ReceiverCable {

    /** How listening for a packet ended. */
    enum Hearing {
        WHOLE,
        DAMAGED,
        SILENT
    }

    record Heard(Hearing hearing, Optional<Packet> packet) {

        static final Heard DAMAGED = new Heard(Hearing.DAMAGED, Optional.empty());
        static final Heard SILENT = new Heard(Hearing.SILENT, Optional.empty());
    }

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Bytes between packets are no device of this family's. */
    private static final int MOST_NOISE = 2 * Packet.LARGEST;

    private static final int MOST_PIECES = 2 * Packet.LARGEST;

    private final Transport transport;
    private byte[] waiting = new byte[0];

    ReceiverCable(Transport transport) {
        this.transport = transport;
    }

    void say(ReceiverRequest request) throws IOException {
        transport.write(request.packet());
    }

    /** Bytes before the next 01 are dropped, and so is an 01 with a length that cannot be. */
    Heard hear() throws IOException {
        int noise = 0;
        for (int pieces = 0; pieces < MOST_PIECES && noise < MOST_NOISE; pieces++) {
            int begin = begin();
            noise += begin;
            waiting = Arrays.copyOfRange(waiting, begin, waiting.length);
            if (waiting.length >= Packet.HEAD && waiting.length >= Packet.size(waiting)) {
                return packet();
            }
            byte[] piece = transport.read(PATIENCE);
            if (piece.length == 0) {
                boolean isNothing = waiting.length == 0 && noise == 0;
                waiting = new byte[0];
                return isNothing ? Heard.SILENT : Heard.DAMAGED;
            }
            waiting = joined(waiting, piece);
        }
        return Heard.DAMAGED;
    }

    private Heard packet() {
        int size = Packet.size(waiting);
        Optional<Packet> packet = Packet.of(Arrays.copyOf(waiting, size));
        waiting = Arrays.copyOfRange(waiting, size, waiting.length);
        return packet.isEmpty() ? Heard.DAMAGED : new Heard(Hearing.WHOLE, packet);
    }

    /** Where a packet may begin; the end of what waits where none can. */
    private int begin() {
        for (int at = 0; at < waiting.length; at++) {
            byte[] rest = Arrays.copyOfRange(waiting, at, Math.min(waiting.length, at + Packet.HEAD));
            boolean mayBegin = rest[0] == Packet.BEGIN
                    && (rest.length < Packet.HEAD
                            || Packet.size(rest) >= Packet.SMALLEST && Packet.size(rest) <= Packet.LARGEST);
            if (mayBegin) {
                return at;
            }
        }
        return waiting.length;
    }

    /** What is left of an answer that was given up must not be taken for the next. */
    void forgetTheRest() throws IOException {
        waiting = new byte[0];
        for (int pieces = 0; pieces < MOST_PIECES; pieces++) {
            if (transport.read(PAUSE).length == 0) {
                return;
            }
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = new ByteArrayOutputStream(first.length + second.length);
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }
}
