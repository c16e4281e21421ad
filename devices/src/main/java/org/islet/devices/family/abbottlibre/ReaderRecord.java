package org.islet.devices.family.abbottlibre;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * One record of the reader's memory, low bytes first.
 *
 * <pre>
 * 0      table                 5-8    the reader's own seconds
 * 1-2    number                9-12   seconds by which the person set the clock off, signed
 * 3      type                  13…    what it is about
 * 4      bit 7: the time may be trusted      last two: checksum from the number on
 * </pre>
 *
 * @param body the bytes after the head and before the checksum
 */
record ReaderRecord(int table, int type, boolean hasTime, long readerSeconds, int userOffset, byte[] body) {

    static final int SHORTEST = 15;

    private static final int HEAD = 13;
    private static final int CHECKSUM = 2;
    private static final int TIME_IS_VALID = 0x80;
    private static final int POLYNOMIAL = 0x8408;

    /** Empty when it is too short or its checksum does not fit. */
    static Optional<ReaderRecord> of(byte[] bytes) {
        if (bytes.length < SHORTEST || !hasSoundChecksum(bytes)) {
            return Optional.empty();
        }
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte[] body = new byte[bytes.length - HEAD - CHECKSUM];
        fields.get(HEAD, body);
        return Optional.of(new ReaderRecord(
                bytes[0] & 0xFF,
                bytes[3] & 0xFF,
                (bytes[4] & TIME_IS_VALID) != 0,
                Integer.toUnsignedLong(fields.getInt(5)),
                fields.getInt(9),
                body));
    }

    /** The facts do not say which of its two bytes comes first: either is taken. */
    private static boolean hasSoundChecksum(byte[] bytes) {
        int crc = checksum(bytes, 1, bytes.length - CHECKSUM);
        int low = bytes[bytes.length - 2] & 0xFF;
        int high = bytes[bytes.length - 1] & 0xFF;
        return crc == (high << 8 | low) || crc == (low << 8 | high);
    }

    /** CRC-16, reflected, started with ones; the sixteen bits of the result are turned round. */
    static int checksum(byte[] bytes, int from, int to) {
        int crc = 0xFFFF;
        for (int i = from; i < to; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ POLYNOMIAL;
            }
        }
        return Integer.reverse(crc) >>> 16;
    }
}
