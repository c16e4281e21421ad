package org.islet.devices.family.lifescanultramini;

import org.islet.devices.bytes.Crc16;

/** Writes the checksum of all that has a frame's beginning, length and end anew. */
final class UltraMiniChecksums {

    private static final int SMALLEST = 6;

    private UltraMiniChecksums() {}

    static byte[] right(byte[] bytes) {
        int at = 0;
        while (at + SMALLEST <= bytes.length) {
            int length = bytes[at + 1] & 0xFF;
            boolean isFrame = bytes[at] == 0x02
                    && length >= SMALLEST
                    && at + length <= bytes.length
                    && bytes[at + length - 3] == 0x03;
            if (isFrame) {
                int crc = Crc16.of(bytes, at, at + length - 2, 0xFFFF);
                bytes[at + length - 2] = (byte) crc;
                bytes[at + length - 1] = (byte) (crc >> 8);
            }
            at += isFrame ? length : 1;
        }
        return bytes;
    }
}
