package org.islet.devices.family.medtronicparadigm;

import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.bytes.Crc8;

/**
 * What the stick's radio heard, as much of it as the stick gives at once.
 *
 * <pre>
 * 0     02
 * 5     bit 7: nothing follows; bits 0-6: high bits of the length
 * 6     low byte of the length
 * 13-   data
 * last  CRC-8 of the data
 * </pre>
 *
 * @param isLast whether the answer ends here
 */
record RadioBlock(byte[] content, boolean isLast) {

    static final int DATA_AT = 13;

    /** What stands around the data. */
    static final int ENVELOPE = DATA_AT + 1;

    /** The stick gives one sign in a block of this size, and nothing else in one smaller than {@link #SMALLEST}. */
    static final int SIGN = ENVELOPE + 1;

    static final int SMALLEST = 64;

    private static final byte MARK = 0x02;
    private static final int LENGTH_AT = 5;
    private static final int LAST = 0x80;

    /** How much has to be fetched when the stick says that so many bytes wait. */
    static int sizeFor(int waiting) {
        return waiting == SIGN ? SIGN : Math.max(SMALLEST, waiting);
    }

    /** Empty when it came damaged. */
    static Optional<RadioBlock> of(byte[] heard, int size) {
        if (heard.length < size || heard[0] != MARK) {
            return Optional.empty();
        }
        int length = (heard[LENGTH_AT] & ~LAST & 0xFF) << 8 | heard[LENGTH_AT + 1] & 0xFF;
        if (length > size - ENVELOPE) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(heard, DATA_AT, DATA_AT + length);
        boolean isWhole = (heard[size - 1] & 0xFF) == Crc8.of(content, 0, length);
        return isWhole ? Optional.of(new RadioBlock(content, (heard[LENGTH_AT] & LAST) != 0)) : Optional.empty();
    }

    /** As the stick gives it. */
    byte[] bytes() {
        byte[] bytes = new byte[sizeFor(content.length + ENVELOPE)];
        bytes[0] = MARK;
        bytes[LENGTH_AT] = (byte) (content.length >> 8 | (isLast ? LAST : 0));
        bytes[LENGTH_AT + 1] = (byte) content.length;
        System.arraycopy(content, 0, bytes, DATA_AT, content.length);
        bytes[bytes.length - 1] = (byte) Crc8.of(content, 0, content.length);
        return bytes;
    }
}
