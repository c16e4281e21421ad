package org.islet.devices.family.medtronicparadigm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;

/**
 * Answers that tell settings.
 *
 * <pre>
 * 87  0 wizard on        88  0: 1 grams, 2 exchanges        89  0: 1 mg/dL, 2 mmol/L
 * 8A  0 carbohydrate's unit; from x23: 1 how many; then the ratios
 * 8B  0 glucose's unit, then the sensitivities
 * 8C  the same for targets up to x12, one value a slot       9F  the same with two values a slot
 * 91  settings up to x12                                     C0  settings
 * 92  standard basal pattern          93  pattern A          94  pattern B
 * 98  temporary basal: 0: 0 absolute, 1 percent; 1 percent; 2-3 rate, 1/40 U/h; 4-5 minutes left, big-endian
 * </pre>
 */
final class SettingReplies {

    private SettingReplies() {}

    /** Empty when the answer is none of these, or too short. */
    static List<DeviceEvent> read(Reply reply, Origin origin, Generation generation) {
        if (!reply.has(1)) {
            return List.of();
        }
        int unit = reply.u8(0);
        byte[] payload = reply.payload();
        boolean large = generation.hasLargeRecords();
        return switch (reply.code()) {
            case 0x87 -> one(origin, "bolusWizard", "enabled", new Flag(unit != 0));
            case 0x88 -> one(origin, "bolusWizard", "carbUnit", new Text(unit == 2 ? "exchange" : "g"));
            case 0x89 -> one(origin, "bolusWizard", "glucoseUnit", new Text(glucoseUnit(unit)));
            case 0x8A ->
                one(origin, "carbRatios", "schedule", Schedules.carbRatios(payload, large ? 2 : 1, large, unit));
            case 0x8B -> inGlucose(origin, "sensitivities", unit, Schedules.sensitivities(payload, 1, unit));
            case 0x8C -> inGlucose(origin, "targets", unit, Schedules.singleTargets(payload, 1, unit));
            case 0x9F -> inGlucose(origin, "targets", unit, Schedules.targets(payload, 1, unit));
            case 0x92, 0x93, 0x94 -> basal(reply, origin);
            case 0x98 -> reply.has(6) ? temporaryBasal(reply, origin) : List.of();
            case 0x91, 0xC0 -> PumpSettingsReply.read(reply, origin, generation);
            default -> List.of();
        };
    }

    private static List<DeviceEvent> basal(Reply reply, Origin origin) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("pattern", new Text(BasalPattern.name(reply.code() - 0x92)));
        settings.put("schedule", Schedules.basalOfReply(reply.payload(), 0));
        return List.of(new PumpSettings(origin, BasalProfile.SAVED, settings));
    }

    private static List<DeviceEvent> temporaryBasal(Reply reply, Origin origin) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        boolean isPercent = reply.u8(0) == 1;
        settings.put(isPercent ? "percent" : "rate", new Amount(isPercent ? reply.u8(1) : reply.u16(2) / 40.0));
        settings.put("remainingMinutes", new Amount(reply.u16(4)));
        return List.of(new PumpSettings(origin, "temporaryBasal", settings));
    }

    private static List<DeviceEvent> inGlucose(Origin origin, String scope, int unit, Setting schedule) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("glucoseUnit", new Text(glucoseUnit(unit)));
        settings.put("schedule", schedule);
        return List.of(new PumpSettings(origin, scope, settings));
    }

    private static List<DeviceEvent> one(Origin origin, String scope, String name, Setting setting) {
        return List.of(new PumpSettings(origin, scope, Map.of(name, setting)));
    }

    private static String glucoseUnit(int unit) {
        return unit == WizardUnits.MMOL_PER_L ? "mmol/L" : "mg/dL";
    }
}
