package org.islet.devices.family.medtronicparadigm;

import org.islet.devices.bytes.Crc16;

/**
 * The checksums at the end of pages: CRC-16 that starts at 0xFFFF.
 *
 * <pre>
 * history and glucose page, 1024 bytes: 1022-1023 checksum of bytes 0-1021, big-endian
 * ISIG page, 2048 bytes:                2044 high byte, 2045 zero, 2046 low byte, 2047 zero; of bytes 0-2043
 * </pre>
 */
final class PageChecksum {

    static final int PAGE = 1024;
    static final int PAGE_WITHOUT_CHECKSUM = 1022;
    static final int ISIG_PAGE = 2048;
    static final int ISIG_WORDS_END = 2044;
    private static final int START = 0xFFFF;

    private PageChecksum() {}

    /** Of the 1024 bytes from {@code at}. */
    static boolean isValid(byte[] bytes, int at) {
        int end = at + PAGE_WITHOUT_CHECKSUM;
        return bytes.length >= at + PAGE
                && Crc16.of(bytes, at, end, START) == ((bytes[end] & 0xFF) << 8 | bytes[end + 1] & 0xFF);
    }

    /** Of the 2048 bytes from {@code at}. */
    static boolean isValidIsig(byte[] bytes, int at) {
        int end = at + ISIG_WORDS_END;
        return bytes.length >= at + ISIG_PAGE
                && Crc16.of(bytes, at, end, START) == ((bytes[end] & 0xFF) << 8 | bytes[end + 2] & 0xFF);
    }

    static void write(byte[] page) {
        int checksum = Crc16.of(page, 0, PAGE_WITHOUT_CHECKSUM, START);
        page[PAGE_WITHOUT_CHECKSUM] = (byte) (checksum >> 8);
        page[PAGE_WITHOUT_CHECKSUM + 1] = (byte) checksum;
    }

    static void writeIsig(byte[] page) {
        int checksum = Crc16.of(page, 0, ISIG_WORDS_END, START);
        page[ISIG_WORDS_END] = (byte) (checksum >> 8);
        page[ISIG_WORDS_END + 2] = (byte) checksum;
    }
}
