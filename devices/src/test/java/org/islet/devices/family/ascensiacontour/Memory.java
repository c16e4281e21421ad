package org.islet.devices.family.ascensiacontour;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;

/** An invented meter and what it remembers. */
final class Memory {

    static final LocalDateTime CLOCK = LocalDateTime.parse("2026-03-29T14:05");
    static final ContourMeter METER = ContourMeter.nextUsb("4711000", GlucoseUnit.MG_PER_DL);

    static final List<DeviceEvent> EVERYTHING = List.of(
            reading("2026-03-01T07:30", 95, "fasting"),
            reading("2026-03-01T12:00", 181, "afterMeal", "stress"),
            outOfRange("2026-03-01T18:00", 600, OutOfRange.HIGH),
            outOfRange("2026-03-02T03:00", 10, OutOfRange.LOW),
            reading("2026-03-02T08:00", 127, "control"),
            entry("2026-03-02T08:05", LogbookEntry.Kind.INSULIN, 4.5, "U", Optional.of("shortActing")),
            entry("2026-03-02T08:05", LogbookEntry.Kind.CARBS, 45, "g", Optional.empty()),
            entry("2026-03-02T09:00", LogbookEntry.Kind.KETONE, 0.3, "mmol/L", Optional.empty()));

    private Memory() {}

    static GlucoseReading reading(String time, double mgPerDl, String... flags) {
        return reading(time, mgPerDl, Optional.empty(), flags);
    }

    static GlucoseReading outOfRange(String time, double mgPerDl, OutOfRange range) {
        return reading(time, mgPerDl, Optional.of(range));
    }

    private static GlucoseReading reading(String time, double mgPerDl, Optional<OutOfRange> range, String... flags) {
        return new GlucoseReading(
                origin(time),
                GlucoseReading.Kind.METER,
                Optional.of(Glucose.mgPerDl(mgPerDl)),
                range,
                OptionalDouble.empty(),
                List.of(flags),
                false);
    }

    private static LogbookEntry entry(
            String time, LogbookEntry.Kind kind, double amount, String unit, Optional<String> text) {
        return new LogbookEntry(origin(time), kind, OptionalDouble.of(amount), Optional.of(unit), text);
    }

    private static Origin origin(String time) {
        return new Origin(DeviceTime.toTheMinute(LocalDateTime.parse(time)), Source.ofLine(0, 1));
    }
}
