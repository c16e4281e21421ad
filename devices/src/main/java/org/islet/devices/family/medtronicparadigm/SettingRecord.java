package org.islet.devices.family.medtronicparadigm;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;

/**
 * One setting was changed: its new value lies in byte 1.
 *
 * <pre>
 * 0    opcode
 * 1    the value; 0x2C: bits 0-7 of 1/40 U/h; 0x57: 1/1000 U, of which pumps offer 25, 50 and 100
 * 2-6  time; 0x2C: bits 5-7 of its third byte are bits 8-10 of the value; in other amounts, where they are set, unknown
 * 7…   more in some of them, unknown
 * </pre>
 */
final class SettingRecord {

    private record Named(String name, Function<HistoryRecord, Setting> value, boolean isOneByte) {

        Named(String name, Function<HistoryRecord, Setting> value) {
            this(name, value, false);
        }
    }

    private static final Map<Integer, Named> SETTINGS = Map.ofEntries(
            Map.entry(0x1B, amount("autoOffHours", 1)),
            Map.entry(0x23, new Named("childBlock", SettingRecord::flag)),
            // One byte cannot hold the largest bolus in 1/40 U, and no source tells the scale with certainty.
            Map.entry(0x24, amount("maxBolusUnscaled", 1)),
            Map.entry(0x26, new Named("remoteControl", SettingRecord::flag)),
            Map.entry(0x2C, new Named("maxBasal", SettingRecord::maxBasal)),
            Map.entry(0x2D, new Named("bolusWizard", SettingRecord::flag)),
            Map.entry(0x3C, new Named("linkedMeter", SettingRecord::flag)),
            Map.entry(0x44, new Named("sensorAutoCalibration", SettingRecord::flag)),
            Map.entry(0x57, amount("bolusStep", 1000)),
            Map.entry(0x5E, new Named("variableBolus", SettingRecord::flag)),
            Map.entry(0x5F, amount("easyBolusUnscaled", 1)),
            Map.entry(0x60, new Named("glucoseReminder", SettingRecord::flag)),
            Map.entry(0x61, new Named("alarmClock", SettingRecord::flag)),
            Map.entry(0x62, new Named("temporaryBasalType", SettingRecord::basalType)),
            Map.entry(0x63, amount("alarmType", 1)),
            Map.entry(0x64, amount("timeFormat", 1)),
            Map.entry(0x66, new Named("bolusReminder", SettingRecord::flag)),
            Map.entry(0x6F, amount("carbUnits", 1)),
            Map.entry(0x7C, new Named("otherDevices", SettingRecord::flag)),
            Map.entry(0x7E, amount("lowGlucoseSuspendLimit", 1)),
            Map.entry(0x83, new Named("captureEvents", SettingRecord::flag)));

    static final Set<Integer> OPCODES = SETTINGS.keySet();

    private SettingRecord() {}

    static void read(HistoryRecord record, RecordQueue rest, EventSink sink) {
        Named named = Objects.requireNonNull(SETTINGS.get(record.opcode()));
        if (named.isOneByte() && record.hasUnknownBits(4, 0xE0, "paradigm.setting", sink)) {
            UnknownRecord.keep(record, sink);
            return;
        }
        Map<String, Setting> setting = Map.of(named.name(), named.value().apply(record));
        sink.event(new PumpSettings(record.origin(2, sink), "pump", setting));
    }

    private static Setting flag(HistoryRecord record) {
        return new Flag(record.u8(1) != 0);
    }

    private static Named amount(String name, int scale) {
        return new Named(name, record -> new Amount(record.u8(1) / (double) scale), true);
    }

    private static Setting maxBasal(HistoryRecord record) {
        return new Amount((record.u8(1) | (record.u8(4) & 0xE0) << 3) / 40.0);
    }

    private static Setting basalType(HistoryRecord record) {
        return new Text(record.u8(1) == 0 ? "absolute" : "percent");
    }
}
