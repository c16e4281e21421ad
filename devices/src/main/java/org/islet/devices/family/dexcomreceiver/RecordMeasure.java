package org.islet.devices.family.dexcomreceiver;

import java.util.OptionalInt;
import org.islet.devices.bytes.Crc16;

/**
 * How long the records of a page are when nobody has told: the one size at which each of them ends with its own
 * checksum.
 */
final class RecordMeasure {

    /** Two clocks and a checksum. */
    private static final int SMALLEST = 10;

    private RecordMeasure() {}

    /** Empty where no size fits. */
    static OptionalInt size(byte[] bytes, int from, int end, long records) {
        if (records == 0) {
            return OptionalInt.empty();
        }
        for (int size = SMALLEST; size * records <= end - from; size++) {
            if (fits(bytes, from, size, records)) {
                return OptionalInt.of(size);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean fits(byte[] bytes, int from, int size, long records) {
        for (int i = 0; i < records; i++) {
            int at = from + i * size;
            if (isZero(bytes, at) || !isSound(bytes, at, size)) {
                return false;
            }
        }
        return true;
    }

    /** Ends with the checksum of all before. */
    static boolean isSound(byte[] bytes, int at, int size) {
        int said = (bytes[at + size - 2] & 0xFF) | (bytes[at + size - 1] & 0xFF) << 8;
        return Crc16.of(bytes, at, at + size - 2, 0) == said;
    }

    /** Zeros have a valid checksum of zero; no record has a clock of zero. */
    private static boolean isZero(byte[] bytes, int at) {
        return (bytes[at] | bytes[at + 1] | bytes[at + 2] | bytes[at + 3]) == 0;
    }
}
