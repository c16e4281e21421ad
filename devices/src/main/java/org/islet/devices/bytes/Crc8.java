package org.islet.devices.bytes;

/** CRC-8 with polynomial 0x9B, starting at 0, not reflected, no final xor. */
public final class Crc8 {

    private static final int POLYNOMIAL = 0x9B;

    private Crc8() {}

    /** Of the bytes {@code from} (included) to {@code to} (excluded). */
    public static int of(byte[] bytes, int from, int to) {
        int crc = 0;
        for (int i = from; i < to; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x80) == 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
            }
            crc &= 0xFF;
        }
        return crc;
    }
}
