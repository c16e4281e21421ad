package org.islet.devices.bytes;

/** CRC-16 with polynomial 0x1021, not reflected, no final xor (the "CCITT-FALSE" family when it starts at 0xFFFF). */
public final class Crc16 {

    private static final int POLYNOMIAL = 0x1021;
    private static final int[] TABLE = table();

    private Crc16() {}

    /** Of the bytes {@code from} (included) to {@code to} (excluded). */
    public static int of(byte[] bytes, int from, int to, int start) {
        int crc = start;
        for (int i = from; i < to; i++) {
            crc = ((crc << 8) ^ TABLE[((crc >> 8) ^ bytes[i]) & 0xFF]) & 0xFFFF;
        }
        return crc;
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
            }
            table[i] = crc & 0xFFFF;
        }
        return table;
    }
}
