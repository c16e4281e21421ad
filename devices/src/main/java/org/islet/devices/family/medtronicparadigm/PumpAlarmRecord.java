package org.islet.devices.family.medtronicparadigm;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Alarm.AlarmOrigin;

/**
 * The pump's own alarms and warnings.
 *
 * <pre>
 * 0    0x06 alarm          0x0C alarm cleared   0x19 low battery   0x34 low reservoir
 * 1    code                code                                    units left, 1/10 U
 * 2-3  line number (06)
 * 2-6  time; 4-8 for 0x06; 0x34: bits 5-7 of its third byte never seen set
 * </pre>
 */
final class PumpAlarmRecord {

    private PumpAlarmRecord() {}

    static void read(HistoryRecord record, RecordQueue rest, EventSink sink) {
        int code = record.u8(1);
        sink.event(new Alarm(
                record.origin(4, sink),
                AlarmOrigin.PUMP,
                OptionalInt.of(code),
                AlarmNames.ofPump(code),
                OptionalDouble.empty(),
                false));
    }

    static void readCleared(HistoryRecord record, RecordQueue rest, EventSink sink) {
        int code = record.u8(1);
        sink.event(new Alarm(
                record.origin(2, sink),
                AlarmOrigin.PUMP,
                OptionalInt.of(code),
                AlarmNames.ofPump(code),
                OptionalDouble.empty(),
                true));
    }

    static void readLowBattery(HistoryRecord record, RecordQueue rest, EventSink sink) {
        warn(record, "lowBattery", OptionalDouble.empty(), sink);
    }

    static void readLowReservoir(HistoryRecord record, RecordQueue rest, EventSink sink) {
        boolean isKnown = !record.hasUnknownBits(4, 0xE0, "paradigm.insulin-left", sink);
        warn(record, "lowReservoir", isKnown ? OptionalDouble.of(record.u8(1) / 10.0) : OptionalDouble.empty(), sink);
    }

    private static void warn(HistoryRecord record, String name, OptionalDouble value, EventSink sink) {
        sink.event(new Alarm(
                record.origin(2, sink), AlarmOrigin.PUMP, OptionalInt.empty(), Optional.of(name), value, false));
    }
}
