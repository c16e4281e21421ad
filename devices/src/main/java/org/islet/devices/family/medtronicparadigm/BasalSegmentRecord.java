package org.islet.devices.family.medtronicparadigm;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.Basal;
import org.islet.devices.event.InsulinUnits;

/**
 * A segment of the basal pattern began; only pumps from x23 on write it.
 *
 * <pre>
 * 0    0x7B
 * 1    segment, from 0
 * 2-6  time; bits 5-7 of its third byte: 0 standard pattern, 1 A, 2 B
 * 7    the segment's start, half hours from midnight
 * 8-9  rate, 1/40 U/h, little-endian
 * </pre>
 */
final class BasalSegmentRecord {

    private BasalSegmentRecord() {}

    static void read(HistoryRecord record, RecordQueue rest, EventSink sink) {
        sink.event(new Basal(
                record.origin(2, sink),
                Basal.Kind.SCHEDULED,
                Optional.of(InsulinUnits.ofFortieths(record.u8(8) | record.u8(9) << 8)),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(BasalPattern.name(record.u8(4) >> 5)),
                OptionalInt.of(record.u8(1))));
    }
}
