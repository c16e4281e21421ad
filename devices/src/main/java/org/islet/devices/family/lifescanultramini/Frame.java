package org.islet.devices.family.lifescanultramini;

import java.util.Optional;
import org.islet.devices.bytes.Crc16;

/**
 * A frame of the UltraMini (docs/devices/lifescan-ultramini.md; checked on real frames).
 *
 * <pre>
 * 0     02
 * 1     length of the whole frame
 * 2     link control: 01 send toggle, 02 expected toggle, 04 acknowledgement, 08 disconnect, 10 more to come
 * 3…    data, often none
 * n-3   03
 * n-2…  CRC-16 of everything before, starting at FFFF, low byte first
 * </pre>
 *
 * @param offset of its first byte
 * @param length of the whole frame
 */
record Frame(int offset, int length) {

    private static final int SMALLEST = 6;
    private static final int START = 0x02;
    private static final int END = 0x03;
    static final int DATA = 3;

    static Optional<Frame> at(byte[] bytes, int offset) {
        if (offset + SMALLEST > bytes.length || bytes[offset] != START) {
            return Optional.empty();
        }
        int length = bytes[offset + 1] & 0xFF;
        if (length < SMALLEST || offset + length > bytes.length || bytes[offset + length - 3] != END) {
            return Optional.empty();
        }
        int said = (bytes[offset + length - 2] & 0xFF) | (bytes[offset + length - 1] & 0xFF) << 8;
        return Crc16.of(bytes, offset, offset + length - 2, 0xFFFF) == said
                ? Optional.of(new Frame(offset, length))
                : Optional.empty();
    }

    int dataLength() {
        return length - SMALLEST;
    }

    int dataFrom() {
        return offset + DATA;
    }
}
