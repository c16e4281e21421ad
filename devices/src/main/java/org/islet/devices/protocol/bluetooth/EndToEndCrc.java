package org.islet.devices.protocol.bluetooth;

/** The CRC at the end of a continuous glucose value: polynomial 0x1021 reflected, starting at FFFF, no final xor. */
public final class EndToEndCrc {

    private static final int REFLECTED_POLYNOMIAL = 0x8408;

    private EndToEndCrc() {}

    /** Of the bytes {@code from} (included) to {@code to} (excluded). */
    public static int of(byte[] bytes, int from, int to) {
        int crc = 0xFFFF;
        for (int i = from; i < to; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ REFLECTED_POLYNOMIAL;
            }
        }
        return crc;
    }
}
