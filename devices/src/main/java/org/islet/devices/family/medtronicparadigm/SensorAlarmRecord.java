package org.islet.devices.family.medtronicparadigm;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Alarm.AlarmOrigin;

/**
 * An alarm about the sensor, with the glucose it was about where it was about one.
 *
 * <pre>
 * 0    0x0B
 * 1    code
 * 2    glucose, bits 0-7, mg/dL; 0 with bit 8: none
 * 3-7  time; bit 7 of its fifth byte: bit 8 of the glucose
 * </pre>
 */
final class SensorAlarmRecord {

    private SensorAlarmRecord() {}

    static void read(HistoryRecord record, RecordQueue rest, EventSink sink) {
        int code = record.u8(1);
        int glucose = record.u8(2) | (record.u8(7) & 0x80) << 1;
        sink.event(new Alarm(
                record.origin(3, sink),
                AlarmOrigin.SENSOR,
                OptionalInt.of(code),
                AlarmNames.ofSensor(code),
                glucose == 0 ? OptionalDouble.empty() : OptionalDouble.of(glucose),
                false));
    }
}
