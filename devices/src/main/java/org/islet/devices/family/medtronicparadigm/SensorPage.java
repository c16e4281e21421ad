package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;

/**
 * A glucose page cut into records. It is written forwards and read backwards: a record's opcode is its last byte, and
 * only from the end is it known where records begin.
 *
 * @param records oldest first
 */
record SensorPage(CapturePart part, List<SensorRecord> records) {

    SensorPage {
        records = List.copyOf(records);
    }

    /**
     * Of the first {@code length} bytes; what follows them is the checksum. Zeros at either end are unused, but the
     * oldest record may begin with some of them.
     */
    static SensorPage of(CapturePart part, int length) {
        byte[] page = part.bytes();
        int first = 0;
        while (first < length && page[first] == 0) {
            first++;
        }
        int last = Math.min(length, usedLength(page)) - 1;
        List<SensorRecord> records = new ArrayList<>();
        while (last >= first) {
            int size = Math.min(SensorRecord.sizeOf(page[last] & 0xFF), last + 1);
            records.add(turned(part, last, size));
            last -= size;
        }
        Collections.reverse(records);
        return new SensorPage(part, records);
    }

    /** How far a page is written; its checksum is not counted. */
    static int usedLength(byte[] page) {
        int used = Math.min(page.length, PageChecksum.PAGE_WITHOUT_CHECKSUM);
        while (used > 0 && page[used - 1] == 0) {
            used--;
        }
        return used;
    }

    /** One record as others print it, opcode first; empty when these bytes are not exactly one. */
    static Optional<SensorRecord> single(CapturePart part) {
        byte[] bytes = part.bytes();
        if (bytes.length == 0 || SensorRecord.sizeOf(bytes[0] & 0xFF) != bytes.length) {
            return Optional.empty();
        }
        return Optional.of(new SensorRecord(bytes, 0, part.source(0, bytes.length)));
    }

    /** The share of the stamped records whose time is possible; 0 when no record is stamped. */
    double possibleTimes() {
        long stamped = records.stream().filter(SensorRecord::isStamped).count();
        long possible =
                records.stream().filter(record -> record.stamp().isPresent()).count();
        return stamped == 0 ? 0 : (double) possible / stamped;
    }

    private static SensorRecord turned(CapturePart part, int last, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = part.bytes()[last - i];
        }
        return new SensorRecord(bytes, last, part.source(last - size + 1, last + 1));
    }
}
