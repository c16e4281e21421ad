package org.islet.devices.family.nightscout;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Slot;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.json.JsonRecord;

/** Profiles: a record holds several by name; glucose in them is in the unit they name. */
final class Profiles {

    private static final Map<String, String> SCHEDULES = schedules();

    private static final int ONE_DIGIT_HOUR = "6:30".length();
    private static final int SECONDS_A_DAY = 86_400;

    private Profiles() {}

    static List<PumpSettings> read(JsonRecord record, EventSink sink) {
        DeviceTime time = Times.of(record, "mills", "startDate", "created_at").orElse(DeviceTime.UNKNOWN);
        Origin origin = new Origin(time, record.source());
        List<PumpSettings> profiles = new ArrayList<>();
        record.record("store").ifPresent(store -> {
            for (String name : store.fields().keySet()) {
                store.record(name)
                        .ifPresent(profile -> profiles.add(
                                new PumpSettings(origin, "profile", settings(name, profile, record, sink))));
            }
        });
        return profiles;
    }

    private static Map<String, Setting> settings(String name, JsonRecord profile, JsonRecord record, EventSink sink) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("profile", new Text(name));
        boolean isDefault = record.text("defaultProfile").filter(name::equals).isPresent();
        settings.put("isDefault", new PumpSettings.Flag(isDefault));
        profile.text("units")
                .or(() -> record.text("units"))
                .ifPresent(unit -> settings.put("glucoseUnit", new Text(unit)));
        profile.text("timezone").ifPresent(zone -> settings.put("zone", new Text(zone)));
        OptionalDouble hours = profile.number("dia");
        hours.ifPresent(value -> settings.put("insulinActionHours", new Amount(value)));
        SCHEDULES.forEach((theirs, ours) -> {
            List<Slot> slots = slots(profile.records(theirs), ours, sink);
            if (!slots.isEmpty()) {
                settings.put(ours, new Schedule(slots));
            }
        });
        return settings;
    }

    private static List<Slot> slots(List<JsonRecord> records, String name, EventSink sink) {
        List<Slot> slots = new ArrayList<>();
        for (JsonRecord record : records) {
            OptionalDouble value = record.number("value");
            Optional<LocalTime> start = record.text("time")
                    .flatMap(Profiles::timeOfDay)
                    .or(() -> secondOfDay(record.number("timeAsSeconds")));
            if (value.isPresent() && start.isPresent()) {
                slots.add(new Slot(start.get(), Map.of(name, value.getAsDouble())));
            } else {
                sink.problem(new Problem(record.source(), Phrase.of("nightscout.profile", name)));
            }
        }
        return slots;
    }

    private static Optional<LocalTime> timeOfDay(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() == ONE_DIGIT_HOUR ? "0" + text : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> secondOfDay(OptionalDouble seconds) {
        return seconds.isPresent() && seconds.getAsDouble() >= 0 && seconds.getAsDouble() < SECONDS_A_DAY
                ? Optional.of(LocalTime.ofSecondOfDay((long) seconds.getAsDouble()))
                : Optional.empty();
    }

    private static Map<String, String> schedules() {
        Map<String, String> schedules = new LinkedHashMap<>();
        schedules.put("basal", "rate");
        schedules.put("carbratio", "carbRatio");
        schedules.put("sens", "sensitivity");
        schedules.put("target_low", "targetLow");
        schedules.put("target_high", "targetHigh");
        return schedules;
    }
}
