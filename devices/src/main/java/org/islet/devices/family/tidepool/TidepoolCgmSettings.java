package org.islet.devices.family.tidepool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.protocol.json.JsonRecord;

/** How a sensor's alerts were set; the transmitter's number stays outside. */
final class TidepoolCgmSettings {

    private static final List<String> ALERTS = List.of("lowAlerts", "highAlerts");

    private TidepoolCgmSettings() {}

    /** Empty where a record names none of the settings we know. */
    static Optional<PumpSettings> read(JsonRecord record, Origin origin) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (String alert : ALERTS) {
            record.record(alert).ifPresent(set -> alert(settings, alert, set));
        }
        record.record("rateOfChangeAlerts").ifPresent(rates -> {
            rates.record("fallRate").ifPresent(set -> rate(settings, "fallRate", set));
            rates.record("riseRate").ifPresent(set -> rate(settings, "riseRate", set));
        });
        record.record("outOfRangeAlerts").ifPresent(set -> {
            enabled(settings, "outOfRange", set);
            TidepoolInsulin.millis(set, "snooze")
                    .ifPresent(snooze -> settings.put("outOfRangeSnoozeMinutes", new Amount(snooze.toMinutes())));
        });
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        record.text("units").ifPresent(unit -> settings.put("glucoseUnit", new Text(unit)));
        return Optional.of(new PumpSettings(origin, "sensor", settings));
    }

    private static void alert(Map<String, Setting> settings, String name, JsonRecord set) {
        enabled(settings, name, set);
        set.number("level").ifPresent(level -> settings.put(name + "Level", new Amount(level)));
        TidepoolInsulin.millis(set, "snooze")
                .ifPresent(snooze -> settings.put(name + "SnoozeMinutes", new Amount(snooze.toMinutes())));
    }

    private static void rate(Map<String, Setting> settings, String name, JsonRecord set) {
        enabled(settings, name, set);
        set.number("rate").ifPresent(rate -> settings.put(name + "PerMinute", new Amount(rate)));
    }

    private static void enabled(Map<String, Setting> settings, String name, JsonRecord set) {
        if (set.has("enabled")) {
            settings.put(name + "Enabled", new Flag(set.isTrue("enabled")));
        }
    }
}
