package org.islet.devices.family.medtronicparadigm;

import java.util.OptionalInt;

/** Where a record carries its time. */
final class RecordStamps {

    private RecordStamps() {}

    static boolean isStamped(HistoryRecord record) {
        return stampAt(record).isPresent();
    }

    /** Stamped with a time or a date; the others may well be written twice with the same bytes. */
    static boolean saysWhen(HistoryRecord record) {
        return switch (record.opcode()) {
            case 0x30, 0x5C -> false;
            default -> true;
        };
    }

    static boolean hasPossibleTime(HistoryRecord record) {
        OptionalInt at = stampAt(record);
        return at.isPresent() && record.timeAt(at.getAsInt()).isPresent();
    }

    /** The first of the five bytes; empty for the records that carry a date or nothing. */
    static OptionalInt stampAt(HistoryRecord record) {
        return switch (record.opcode()) {
            case 0x07, 0x30, 0x5C, 0x6C, 0x6D, 0x6E -> OptionalInt.empty();
            case 0x01 -> OptionalInt.of(record.generation().hasLargeRecords() ? 8 : 4);
            case 0x03 -> OptionalInt.of(5);
            case 0x06 -> OptionalInt.of(4);
            case 0x0B -> OptionalInt.of(3);
            default -> OptionalInt.of(2);
        };
    }
}
