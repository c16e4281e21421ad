package org.islet.devices.family.medtronicparadigm;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;

/**
 * A blood glucose value, entered by hand or sent by a linked meter. What the meter sends is written twice, as both
 * records, with one time: that is one reading. Whether a value calibrated the sensor is told by the glucose pages.
 *
 * <pre>
 * 0    0x0A                                             0    0x3F; 0x39 up to x15
 * 1    bits 0-7 of the value                            1    bits 3-10 of the value, mg/dL
 * 2-6  time; its third byte: bit 7 is bit 9 of the      2-6  time; bits 5-7 of its third byte: bits 0-2 of the value
 *      value, bits 5-6 the unit, 1 mg/dL, 2 mmol/L/10   7-9  the meter's id
 *      its fourth: both bits 5-6 set: from the meter
 *      its fifth: bit 7 is bit 8 of the value
 * </pre>
 */
final class GlucoseRecord {

    private static final int ENTRY = 0x0A;

    private GlucoseRecord() {}

    static void readEntry(HistoryRecord entry, RecordQueue rest, EventSink sink) {
        Optional<HistoryRecord> twin =
                rest.takeIf(next -> isFromMeter(next) && next.timeAt(2).equals(entry.timeAt(2)));
        HistoryRecord whole = twin.map(entry::joinedWith).orElse(entry);
        boolean linked = twin.isPresent() || (entry.u8(5) & 0x60) == 0x60;
        tell(whole.origin(2, sink), entered(entry, sink), linked, sink);
    }

    static void readFromMeter(HistoryRecord sent, RecordQueue rest, EventSink sink) {
        Optional<HistoryRecord> twin =
                rest.takeIf(next -> next.opcode() == ENTRY && next.timeAt(2).equals(sent.timeAt(2)));
        HistoryRecord whole = twin.map(sent::joinedWith).orElse(sent);
        Glucose value = twin.map(entry -> entered(entry, sink)).orElseGet(() -> sent(sent));
        tell(whole.origin(2, sink), value, true, sink);
    }

    private static void tell(Origin origin, Glucose value, boolean linked, EventSink sink) {
        sink.event(new GlucoseReading(
                origin,
                GlucoseReading.Kind.METER,
                Optional.of(value),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(),
                linked));
    }

    private static boolean isFromMeter(HistoryRecord record) {
        return record.opcode() == 0x3F || record.opcode() == 0x39;
    }

    private static Glucose entered(HistoryRecord record, EventSink sink) {
        int unit = record.u8(4) >> 5 & 3;
        WizardUnits.sayUnknown(record, unit, sink);
        int value = record.u8(1) | (record.u8(6) & 0x80) << 1 | (record.u8(4) & 0x80) << 2;
        return WizardUnits.glucose(value, unit);
    }

    private static Glucose sent(HistoryRecord record) {
        return Glucose.mgPerDl(record.u8(1) << 3 | record.u8(4) >> 5);
    }
}
