package org.islet.devices.family.tidepool;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Slot;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.protocol.json.JsonRecord;

/** Pump settings: one event for the calculator, one for each basal pattern. Slots start at milliseconds of the day. */
final class TidepoolSettings {

    private static final double MILLIS_A_DAY = 86_400_000;
    private static final long NANOS_A_MILLI = 1_000_000;

    private TidepoolSettings() {}

    static List<PumpSettings> pump(JsonRecord record, Origin origin) {
        List<PumpSettings> events = new ArrayList<>();
        events.add(new PumpSettings(origin, "pump", calculator(record)));
        record.record("basalSchedules").ifPresent(patterns -> {
            for (String pattern : patterns.fields().keySet()) {
                Map<String, Setting> settings = new LinkedHashMap<>();
                settings.put("pattern", new Text(pattern));
                settings.put("schedule", new Schedule(slots(patterns.records(pattern), Map.of("rate", "rate"))));
                events.add(new PumpSettings(origin, "basalProfile", settings));
            }
        });
        return events;
    }

    private static Map<String, Setting> calculator(JsonRecord record) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        record.text("activeSchedule").ifPresent(name -> settings.put("activePattern", new Text(name)));
        Optional<JsonRecord> units = record.record("units");
        units.flatMap(known -> known.text("bg")).ifPresent(unit -> settings.put("glucoseUnit", new Text(unit)));
        units.flatMap(known -> known.text("carb")).ifPresent(unit -> settings.put("carbUnit", new Text(unit)));
        schedule(settings, "carbRatios", record.records("carbRatio"), Map.of("amount", "carbRatio"));
        schedule(settings, "sensitivities", record.records("insulinSensitivity"), Map.of("amount", "sensitivity"));
        Map<String, String> target = new LinkedHashMap<>();
        target.put("low", "low");
        target.put("target", "target");
        target.put("high", "high");
        target.put("range", "range");
        schedule(settings, "targets", record.records("bgTarget"), target);
        schedules(settings, "carbRatios", record.record("carbRatios"), Map.of("amount", "carbRatio"));
        schedules(settings, "sensitivities", record.record("insulinSensitivities"), Map.of("amount", "sensitivity"));
        schedules(settings, "targets", record.record("bgTargets"), target);
        return settings;
    }

    /** Pumps that keep several of them give each a name. */
    private static void schedules(
            Map<String, Setting> settings, String name, Optional<JsonRecord> byName, Map<String, String> names) {
        byName.ifPresent(patterns -> patterns.fields()
                .keySet()
                .forEach(pattern -> schedule(settings, name + ": " + pattern, patterns.records(pattern), names)));
    }

    private static void schedule(
            Map<String, Setting> settings, String name, List<JsonRecord> records, Map<String, String> names) {
        if (!records.isEmpty()) {
            settings.put(name, new Schedule(slots(records, names)));
        }
    }

    /** @param names the values taken from each slot, and what they are called in ours */
    private static List<Slot> slots(List<JsonRecord> records, Map<String, String> names) {
        List<Slot> slots = new ArrayList<>();
        for (JsonRecord record : records) {
            OptionalDouble start = record.number("start");
            if (start.isPresent() && start.getAsDouble() >= 0 && start.getAsDouble() < MILLIS_A_DAY) {
                Map<String, Double> values = new LinkedHashMap<>();
                names.forEach((theirs, ours) -> record.number(theirs).ifPresent(value -> values.put(ours, value)));
                slots.add(new Slot(LocalTime.ofNanoOfDay((long) start.getAsDouble() * NANOS_A_MILLI), values));
            }
        }
        return slots;
    }
}
