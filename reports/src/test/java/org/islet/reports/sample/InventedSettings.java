package org.islet.reports.sample;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Slot;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.Source;
import org.islet.reports.timeline.PlacedEvent;

/** What the invented person's pump tells of its settings: as they were read before the last fortnight, and two changes. */
public final class InventedSettings {

    private static final LocalDateTime READ = Requests.LAST.minusDays(20).atTime(9, 0);
    private static final LocalDateTime CHANGED = Requests.LAST.minusDays(5).atTime(18, 30);

    private InventedSettings() {}

    public static List<PlacedEvent> all() {
        return List.of(
                basal(READ, 0.8, 1.0),
                told(READ, "targets", glucose(new Slot(LocalTime.MIDNIGHT, two("low", 5, "high", 6)))),
                told(READ, "sensitivities", glucose(new Slot(LocalTime.MIDNIGHT, Map.of("sensitivity", 2.0)))),
                told(READ, "carbRatios", ratios()),
                told(READ, "pump", pump(10)),
                basal(CHANGED, 0.9, 1.0),
                told(CHANGED, "maxBolus", two("old", new Amount(10), "new", new Amount(12))));
    }

    private static PlacedEvent basal(LocalDateTime at, double night, double day) {
        var schedule = new Schedule(List.of(
                new Slot(LocalTime.MIDNIGHT, Map.of("rate", night)),
                new Slot(LocalTime.of(6, 0), Map.of("rate", day))));
        return told(at, "basalProfile", two("pattern", new Text("standard"), "schedule", schedule));
    }

    private static Map<String, Setting> glucose(Slot slot) {
        return two("glucoseUnit", new Text("mmol/L"), "schedule", new Schedule(List.of(slot)));
    }

    private static Map<String, Setting> ratios() {
        var slots = List.of(
                new Slot(LocalTime.MIDNIGHT, Map.of("ratio", 10.0)),
                new Slot(LocalTime.of(11, 0), Map.of("ratio", 12.5)));
        return two("carbUnit", new Text("g"), "schedule", new Schedule(slots));
    }

    private static Map<String, Setting> pump(double maxBolus) {
        return two("maxBolus", new Amount(maxBolus), "insulinActionHours", new Amount(4));
    }

    private static <T> Map<String, T> two(String name, T value, String other, T otherValue) {
        Map<String, T> both = new LinkedHashMap<>();
        both.put(name, value);
        both.put(other, otherValue);
        return both;
    }

    private static Map<String, Double> two(String name, double value, String other, double otherValue) {
        return two(name, Double.valueOf(value), other, Double.valueOf(otherValue));
    }

    public static PlacedEvent told(LocalDateTime at, String scope, Map<String, Setting> settings) {
        ZonedDateTime moment = at.atZone(Requests.BERLIN);
        var origin = new Origin(DeviceTime.toTheSecond(at), Source.ofLine(0, 1));
        return new PlacedEvent(
                new PumpSettings(origin, scope, settings),
                Optional.of(moment.toInstant()),
                Optional.of(at),
                false,
                InventedPerson.PUMP,
                "capture-1");
    }
}
