package org.islet.devices.family.medtronicparadigm;

import java.util.Map;
import java.util.Set;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.Status;

/**
 * Something happened that has a name and one byte; what lies behind the time, in some of them, is unknown.
 *
 * <pre>
 * 0    opcode
 * 1    the value, its meaning mostly unknown
 * 2-6  time
 * </pre>
 */
final class StatusRecord {

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x1A, "batteryChanged"),
            Map.entry(0x1C, "insulinChangePrepared"),
            Map.entry(0x20, "selfTest"),
            Map.entry(0x22, "cleared"),
            Map.entry(0x27, "remoteIds"),
            Map.entry(0x29, "codeUpdated"),
            Map.entry(0x31, "glucoseReminderSet"),
            Map.entry(0x32, "alarmClockSet"),
            Map.entry(0x35, "alarmClockRang"),
            Map.entry(0x36, "meterIdsChanged"),
            Map.entry(0x3A, "insulinChangeConfirmed"),
            Map.entry(0x3D, "deviceIdsChanged"),
            Map.entry(0x3E, "deviceIdsChanged"),
            Map.entry(0x4F, "oldWizardSetup"),
            Map.entry(0x50, "sensorSetup"),
            Map.entry(0x53, "sensorAlarmSilence"),
            Map.entry(0x54, "sensorLimits"),
            Map.entry(0x55, "sensorAlerts"),
            Map.entry(0x56, "sensorRateAlerts"),
            Map.entry(0x5D, "settingsSaved"),
            Map.entry(0x67, "bolusReminderSet"),
            Map.entry(0x68, "bolusReminderDeleted"),
            Map.entry(0x69, "bolusReminderRang"),
            Map.entry(0x6A, "alarmClockDeleted"),
            Map.entry(0x7D, "otherDevice"),
            Map.entry(0x7F, "lowGlucoseSuspendSettings"),
            Map.entry(0x81, "deviceMarried"),
            Map.entry(0x82, "deviceDeleted"));

    static final Set<Integer> OPCODES = NAMES.keySet();

    private StatusRecord() {}

    static void read(HistoryRecord record, RecordQueue rest, EventSink sink) {
        String name = NAMES.getOrDefault(record.opcode(), record.name());
        sink.event(new Status(record.origin(2, sink), name, String.valueOf(record.u8(1))));
    }
}
