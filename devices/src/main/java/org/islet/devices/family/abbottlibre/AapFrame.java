package org.islet.devices.family.abbottlibre;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;

/**
 * One binary answer, or the question before it: up to three length bytes (highest bit set, seven bits of the length
 * each, lowest first), what it is about, and as many bytes as the length says.
 *
 * @param operation what it is about
 * @param from the first byte of its data
 * @param to the first byte after it
 */
record AapFrame(int operation, int from, int to) {

    /** A record of a table, as an answer; a table's number, as a question; nothing, where a table ends. */
    static final int TABLE = 0x31;

    /** One of the reader's configuration tables. */
    static final int CONFIGURATION = 0x51;

    /** The reader could not do what it was asked. */
    static final int ERROR = 0x7E;

    private static final int CLOCK = 0x41;
    private static final int COMPRESSION = 0x60;
    private static final int FLUSH = 0x7D;
    /** Seen in captures; nobody has said what it asks. */
    private static final int UNEXPLAINED = 0x34;

    private static final int MORE = 0x80;
    private static final int MOST_LENGTH_BYTES = 3;

    /** Frames can be wrong in two ways: not all there yet, or not a frame at all. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Empty while bytes of it are still to come. */
    static Optional<AapFrame> at(ByteAssembler bytes, int start) throws Malformed {
        return headAt(bytes, start).filter(frame -> frame.to() <= bytes.end());
    }

    /** The same as soon as its length and operation are there, even if its data is not. */
    static Optional<AapFrame> headAt(ByteAssembler bytes, int start) throws Malformed {
        int length = 0;
        int at = start;
        for (; at < bytes.end() && (bytes.at(at) & MORE) != 0; at++) {
            if (at - start == MOST_LENGTH_BYTES) {
                throw new Malformed();
            }
            length |= (bytes.at(at) & ~MORE) << 7 * (at - start);
        }
        return at < bytes.end() ? Optional.of(new AapFrame(bytes.at(at), at + 1, at + 1 + length)) : Optional.empty();
    }

    /** Whether a part is nothing but whole frames of the operations we know. */
    static boolean areIn(CapturePart part) {
        var bytes = ByteAssembler.of(part);
        try {
            for (int at = 0; at < bytes.end(); ) {
                Optional<AapFrame> frame = at(bytes, at);
                if (frame.isEmpty() || !frame.get().isKnown()) {
                    return false;
                }
                at = frame.get().to();
            }
            return !bytes.isEmpty();
        } catch (Malformed notFrames) {
            return false;
        }
    }

    private boolean isKnown() {
        return switch (operation) {
            case TABLE, CONFIGURATION, ERROR, CLOCK, COMPRESSION, FLUSH, UNEXPLAINED -> true;
            default -> false;
        };
    }
}
