package org.islet.devices.family.medtronicparadigm;

import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;

/**
 * Filling the tubing (nothing is programmed: the person holds the button) or the cannula, and rewinding for a new
 * reservoir.
 *
 * <pre>
 * 0    0x03
 * 1    never seen but 0; perhaps the high byte of what follows
 * 2    programmed, 1/10 U; 0: manual
 * 3    as byte 1
 * 4    delivered, 1/10 U
 * 5-9  time
 *
 * 0    0x21
 * 2-6  time
 * </pre>
 */
final class PrimeRecord {

    private PrimeRecord() {}

    static void read(HistoryRecord record, RecordQueue rest, EventSink sink) {
        sink.event(new InfusionSetEvent(
                record.origin(5, sink),
                InfusionSetEvent.Kind.PRIME,
                Optional.of(record.u16(1) == 0 ? "manual" : "fixed"),
                amount(record, 1, "paradigm.programmed", sink),
                amount(record, 3, "paradigm.delivered", sink)));
    }

    private static Optional<InsulinUnits> amount(HistoryRecord record, int at, String name, EventSink sink) {
        return record.hasUnknownBits(at, 0xFF, name, sink)
                ? Optional.empty()
                : Optional.of(InsulinUnits.ofTenths(record.u8(at + 1)));
    }

    static void readRewind(HistoryRecord record, RecordQueue rest, EventSink sink) {
        sink.event(new InfusionSetEvent(
                record.origin(2, sink),
                InfusionSetEvent.Kind.REWIND,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
