package org.islet.devices.family.medtronicparadigm;

import java.util.LinkedHashMap;
import java.util.Map;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;

/**
 * The bolus calculator's settings before and after a change, in two copies of one form.
 *
 * <pre>
 * 0     0x5A
 * 1     bit 0 was complete before, bit 1 is complete, bit 2 was on before, bit 3 is on
 * 2-6   time
 * 7…    the copy before, 58 bytes (from x23: 68), and the copy after
 * last  insulin action in hours: bits 0-3 before, bits 4-7 after; 15: not set
 *
 * a copy, up to x22           from x23
 * 0      bits 0-1 carbohydrate's unit, bits 2-3 glucose's unit, bits 4-7 how many ratios
 * 1      bits 0-3 how many sensitivities, bits 4-7 how many targets
 * 2-17   ratios, 2 bytes each   2-25   ratios, 3 bytes each; 26-27 unknown
 * 18-33  sensitivities          28-43  sensitivities, 2 bytes each
 * 34-57  targets                44-67  targets, 3 bytes each
 * </pre>
 *
 * The counts in bytes 0 and 1 are our own observation.
 */
final class WizardSetupRecord {

    private static final int HEAD = 7;
    private static final int NOT_SET = 15;

    private WizardSetupRecord() {}

    static void read(HistoryRecord record, RecordQueue rest, EventSink sink) {
        Origin origin = record.origin(2, sink);
        int flags = record.u8(1);
        int hours = record.u8(record.size() - 1);
        int copy = record.generation().hasLargeRecords() ? 68 : 58;
        Map<String, Setting> before = copyAt(record, HEAD);
        complete(before, (flags & 1) != 0, (flags & 4) != 0, hours & 0x0F);
        Map<String, Setting> after = copyAt(record, HEAD + copy);
        complete(after, (flags & 2) != 0, (flags & 8) != 0, hours >> 4);
        sink.event(new PumpSettings(origin, "bolusWizardBefore", before));
        sink.event(new PumpSettings(origin, "bolusWizard", after));
    }

    private static void complete(Map<String, Setting> settings, boolean isComplete, boolean isOn, int hours) {
        settings.put("complete", new Flag(isComplete));
        settings.put("enabled", new Flag(isOn));
        if (hours != NOT_SET) {
            settings.put("insulinActionHours", new Amount(hours));
        }
    }

    private static Map<String, Setting> copyAt(HistoryRecord record, int at) {
        boolean large = record.generation().hasLargeRecords();
        byte[] bytes = record.bytes();
        int carbUnit = record.u8(at) & 3;
        int glucoseUnit = record.u8(at) >> 2 & 3;
        int sensitivitiesAt = at + (large ? 28 : 18);
        Map<String, Setting> settings = new LinkedHashMap<>();
        WizardUnits.carbs(carbUnit).ifPresent(unit -> settings.put("carbUnit", new Text(unit.symbol())));
        settings.put("glucoseUnit", new Text(glucoseUnit == WizardUnits.MMOL_PER_L ? "mmol/L" : "mg/dL"));
        settings.put("carbRatios", first(record.u8(at) >> 4, Schedules.carbRatios(bytes, at + 2, large, carbUnit)));
        settings.put(
                "sensitivities",
                first(record.u8(at + 1) & 0x0F, Schedules.sensitivities(bytes, sensitivitiesAt, glucoseUnit)));
        settings.put(
                "targets", first(record.u8(at + 1) >> 4, Schedules.targets(bytes, sensitivitiesAt + 16, glucoseUnit)));
        return settings;
    }

    private static Schedule first(int count, Schedule schedule) {
        return new Schedule(
                schedule.slots().subList(0, Math.min(count, schedule.slots().size())));
    }
}
