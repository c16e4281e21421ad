package org.islet.devices.family.bluetoothcgm;

import org.islet.devices.protocol.bluetooth.EndToEndCrc;

/** Writes the checksum of every value that carries one anew. */
final class SensorValueChecksums {

    private SensorValueChecksums() {}

    static byte[] right(byte[] bytes) {
        for (int at = 0; SensorValue.isOne(bytes, at, bytes.length); at += bytes[at] & 0xFF) {
            int end = at + (bytes[at] & 0xFF);
            if (SensorValue.read(bytes, at).checksum().isPresent()) {
                int crc = EndToEndCrc.of(bytes, at, end - 2);
                bytes[end - 2] = (byte) crc;
                bytes[end - 1] = (byte) (crc >> 8);
            }
        }
        return bytes;
    }
}
