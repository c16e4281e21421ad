package org.islet.devices.family.medtronicparadigm;

import java.util.OptionalInt;

/** The size table of history records: how many bytes each takes, its opcode included. */
final class RecordSizes {

    private RecordSizes() {}

    /** Empty for an opcode nobody knows: where the next record begins is then unknown too. */
    static OptionalInt sizeAt(byte[] bytes, int at, Generation generation) {
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        int size = size(bytes[at] & 0xFF, second, generation);
        return size < 2 ? OptionalInt.empty() : OptionalInt.of(size);
    }

    private static int size(int opcode, int second, Generation generation) {
        boolean large = generation.hasLargeRecords();
        return switch (opcode) {
            case 0x01 -> large ? 13 : 9;
            case 0x03, 0x15, 0x39, 0x3F, 0x7B -> 10;
            case 0x06, 0x40, 0x67, 0x68, 0x69 -> 9;
            case 0x07 -> large ? 10 : 7;
            case 0x08, 0x09 -> 152;
            case 0x0A, 0x0C, 0x14, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x1C, 0x1E, 0x1F -> 7;
            case 0x20, 0x21, 0x22, 0x23, 0x24, 0x27, 0x2C, 0x2D -> 7;
            case 0x31, 0x32, 0x34, 0x35, 0x3A, 0x3B, 0x43, 0x44 -> 7;
            case 0x51, 0x52, 0x57, 0x5D, 0x5E, 0x5F, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66 -> 7;
            case 0x6A, 0x6F, 0x7C, 0x7E, 0x83 -> 7;
            case 0x0B, 0x33, 0x41, 0x42, 0x53, 0x7F -> 8;
            case 0x26, 0x29, 0x36, 0x3C, 0x3D, 0x3E -> 21;
            case 0x2E -> 107;
            case 0x2F -> 19;
            case 0x30, 0x5C -> second;
            case 0x45 -> 13;
            case 0x4F -> 39;
            case 0x50 -> generation.hasLongSensorSettings() ? 41 : 37;
            case 0x54 -> 64;
            case 0x55 -> generation.hasLongSensorSettings() ? sensorAlerts(second) : 55;
            case 0x56, 0x81, 0x82 -> 12;
            case 0x5A -> large ? 144 : 124;
            case 0x5B -> large ? 22 : 20;
            case 0x6C -> 38;
            case 0x6D -> 44;
            case 0x6E -> 52;
            case 0x7D -> 37;
            default -> 0;
        };
    }

    /** Three bytes a slot of the day; the count includes one that is always there. */
    private static int sensorAlerts(int count) {
        return count == 0 ? 0 : 7 + 3 * (count - 1);
    }
}
