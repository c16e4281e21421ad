package org.islet.devices.family.abbottlibre;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;

/**
 * One numbered and checked piece of the reader's binary answers.
 *
 * <pre>
 * 0    how far the sender has received
 * 1    the piece's own number, counting on and starting again after 255
 * 2-5  checksum of the rest, low byte first
 * 6…   the next bytes of the answers; an answer may begin in one piece and end in another
 * </pre>
 *
 * @param number of the piece
 * @param from the first byte of its data, in the part
 * @param to the first byte after it
 */
record AtpFrame(int number, int from, int to) {

    /** As many as one report can carry. */
    static final int LONGEST = HidReport.SIZE - 2;

    static final int HEAD = 6;
    private static final int POLYNOMIAL = 0x04C11DB7;

    /** Empty unless these bytes of the part are a piece with data and a checksum that fits. */
    static Optional<AtpFrame> in(CapturePart part, int from, int to) {
        byte[] bytes = part.bytes();
        if (to - from <= HEAD || to - from > LONGEST || word(bytes, from + 2, to) != checksum(bytes, from + HEAD, to)) {
            return Optional.empty();
        }
        return Optional.of(new AtpFrame(bytes[from + 1] & 0xFF, from + HEAD, to));
    }

    static Optional<AtpFrame> in(CapturePart part) {
        return in(part, 0, part.bytes().length);
    }

    /**
     * CRC-32 over words of four bytes, low byte first, the last one filled up with zeros: highest bit first, nothing
     * reflected, no final xor. Equal to the checksums of eight captured pieces.
     */
    static int checksum(byte[] bytes, int from, int to) {
        int crc = 0xFFFFFFFF;
        for (int at = from; at < to; at += 4) {
            crc ^= word(bytes, at, to);
            for (int bit = 0; bit < 32; bit++) {
                crc = crc < 0 ? (crc << 1) ^ POLYNOMIAL : crc << 1;
            }
        }
        return crc;
    }

    private static int word(byte[] bytes, int from, int end) {
        int word = 0;
        for (int i = Math.min(from + 4, end) - 1; i >= from; i--) {
            word = word << 8 | bytes[i] & 0xFF;
        }
        return word;
    }
}
