package org.islet.devices.family.dexcomreceiver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.islet.devices.bytes.Crc16;

/**
 * The head of a database page, 28 bytes (docs/devices/dexcom-receiver.md).
 *
 * <pre>
 * 0-3    index of the first record, little-endian as all numbers here
 * 4-7    number of records
 * 8      record type · 9 revision of the layout
 * 10-13  page number
 * 14-25  three words, meaning unknown
 * 26-27  CRC-16 of the 26 bytes before
 * </pre>
 */
record PageHeader(long firstIndex, long records, int type, int revision, long page) {

    static final int SIZE = 28;
    private static final int CHECKED = 26;

    /** Empty when the checksum does not hold: then these bytes are no page. */
    static Optional<PageHeader> at(byte[] bytes, int offset) {
        if (offset + SIZE > bytes.length) {
            return Optional.empty();
        }
        var head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int crc = Short.toUnsignedInt(head.getShort(offset + CHECKED));
        if (Crc16.of(bytes, offset, offset + CHECKED, 0) != crc || isBlank(bytes, offset)) {
            return Optional.empty();
        }
        return Optional.of(new PageHeader(
                Integer.toUnsignedLong(head.getInt(offset)),
                Integer.toUnsignedLong(head.getInt(offset + 4)),
                bytes[offset + 8] & 0xFF,
                bytes[offset + 9] & 0xFF,
                Integer.toUnsignedLong(head.getInt(offset + 10))));
    }

    /** Zeros have a valid checksum of zero. */
    private static boolean isBlank(byte[] bytes, int offset) {
        for (int i = offset; i < offset + SIZE; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
