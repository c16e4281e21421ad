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

    /** 50 mg/dL in five minutes is more than glucose does; a calibration may do it now and then. */
    private static final int LARGEST_STEP = 25;

    private static final double GRADUAL = 0.9;

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

    /**
     * From 0, nothing like a glucose page, to 1: every time possible, every byte understood, and readings that follow one
     * another as glucose does. 0 when no record is stamped.
     */
    double likeness() {
        return possibleTimes() * understood() * gradual(readings());
    }

    /**
     * A page the pump has begun and not filled, every byte of which is understood. It may hold no timestamp yet, so that
     * its times do not tell what it is.
     */
    boolean isBegun() {
        return usedLength(part.bytes()) < PageChecksum.PAGE_WITHOUT_CHECKSUM
                && !records.isEmpty()
                && understood() == 1
                && gradual(readings()) >= GRADUAL;
    }

    List<SensorRecord> readings() {
        return records.stream().filter(SensorRecord::isGlucose).toList();
    }

    private double possibleTimes() {
        long stamped = records.stream().filter(SensorRecord::isStamped).count();
        long possible =
                records.stream().filter(record -> record.stamp().isPresent()).count();
        return stamped == 0 ? 0 : (double) possible / stamped;
    }

    private double understood() {
        long understood = records.stream().filter(SensorRecord::isUnderstood).count();
        return (double) understood / Math.max(1, records.size());
    }

    private static double gradual(List<SensorRecord> readings) {
        int gradual = 0;
        for (int i = 1; i < readings.size(); i++) {
            int step = readings.get(i).opcode() - readings.get(i - 1).opcode();
            gradual += Math.abs(step) <= LARGEST_STEP ? 1 : 0;
        }
        return readings.size() < 2 ? 1 : gradual / (readings.size() - 1.0);
    }

    private static SensorRecord turned(CapturePart part, int last, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = part.bytes()[last - i];
        }
        return new SensorRecord(bytes, last, part.source(last - size + 1, last + 1));
    }
}
