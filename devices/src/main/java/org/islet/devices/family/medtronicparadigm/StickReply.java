package org.islet.devices.family.medtronicparadigm;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the stick answers to a command, 64 bytes.
 *
 * <pre>
 * 0     01
 * 1     55 done, 66 not done
 * 2     state of the radio; where it was not done, the reason
 * 3-    what was asked for
 * </pre>
 */
record StickReply(boolean isDone, int state, byte[] payload) {

    static final int SIZE = 64;

    private static final byte MARK = 0x01;
    private static final byte DONE = 0x55;
    private static final byte NOT_DONE = 0x66;
    private static final int PAYLOAD_AT = 3;

    /** Empty when it is none. */
    static Optional<StickReply> of(byte[] piece) {
        if (piece.length != SIZE || piece[0] != MARK || piece[1] != DONE && piece[1] != NOT_DONE) {
            return Optional.empty();
        }
        return Optional.of(
                new StickReply(piece[1] == DONE, piece[2] & 0xFF, Arrays.copyOfRange(piece, PAYLOAD_AT, SIZE)));
    }

    static StickReply done(int state, byte... payload) {
        return new StickReply(true, state, payload);
    }

    byte[] bytes() {
        byte[] bytes = new byte[SIZE];
        bytes[0] = MARK;
        bytes[1] = isDone ? DONE : NOT_DONE;
        bytes[2] = (byte) state;
        System.arraycopy(payload, 0, bytes, PAYLOAD_AT, payload.length);
        return bytes;
    }
}
