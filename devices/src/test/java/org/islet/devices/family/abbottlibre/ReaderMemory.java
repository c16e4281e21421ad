package org.islet.devices.family.abbottlibre;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.Kind;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;

/** What an invented reader and an invented meter remember. */
final class ReaderMemory {

    static final LocalDateTime CLOCK = LocalDateTime.parse("2026-03-29T14:05");
    private static final LocalDateTime NOON = CLOCK.toLocalDate().atTime(12, 0, 9);

    private ReaderMemory() {}

    /** A value each fifteen minutes, the last of them at noon; every hundredth with an error. */
    static List<GlucoseReading> history(int days) {
        List<GlucoseReading> readings = new ArrayList<>();
        for (int i = days * 96; i > 0; i--) {
            readings.add(reading(
                    Kind.SENSOR,
                    NOON.minusMinutes(15L * (i - 1)),
                    60 + i % 240,
                    Optional.empty(),
                    i % 100 == 0 ? List.of("displayOnly", "sensorError") : List.of()));
        }
        return readings;
    }

    /** Some scans a day with what was eaten and injected, a strip, a ketone strip, a clock set for summer. */
    static List<DeviceEvent> results(int days) {
        List<DeviceEvent> events = new ArrayList<>();
        for (int day = days; day > 0; day--) {
            LocalDateTime morning = NOON.minusDays(day).withHour(7);
            events.add(reading(Kind.SCAN, morning, 100 + day, Optional.empty(), List.of("trendFlat", "exercise")));
            events.add(entry(LogbookEntry.Kind.CARBS, morning, 45, "g", Optional.empty()));
            events.add(entry(LogbookEntry.Kind.INSULIN, morning, 4.5, "U", Optional.of("rapid")));
            events.add(entry(LogbookEntry.Kind.INSULIN, morning, 12, "U", Optional.of("long")));
            events.add(reading(Kind.SCAN, morning.withHour(13), 40, Optional.of(OutOfRange.LOW), List.of("trendDown")));
            events.add(reading(Kind.METER, morning.withHour(14), 300 - day, Optional.empty(), List.of()));
            events.add(entry(LogbookEntry.Kind.KETONE, morning.withHour(15), 0.5, "mmol/L", Optional.empty()));
        }
        events.add(
                clockChange(CLOCK.withHour(2).withMinute(0), CLOCK.withHour(3).withMinute(0)));
        return events;
    }

    static List<DeviceEvent> neo(int days) {
        List<DeviceEvent> events = new ArrayList<>();
        for (int day = days; day > 0; day--) {
            LocalDateTime morning = CLOCK.minusDays(day).withHour(7);
            events.add(toTheMinute(morning, 100 + day % 200, Optional.empty(), List.of()));
            events.add(toTheMinute(morning.plusHours(1), 127, Optional.empty(), List.of("control")));
            events.add(new LogbookEntry(
                    minute(morning.plusHours(2)),
                    LogbookEntry.Kind.INSULIN,
                    OptionalDouble.of(12),
                    Optional.of("U"),
                    Optional.of("lunch")));
        }
        events.add(new ClockChange(minute(CLOCK.withHour(3)), CLOCK.withHour(2), CLOCK.withHour(3)));
        return events;
    }

    static List<GlucoseReading> insuLinx(int days) {
        List<GlucoseReading> readings = new ArrayList<>();
        for (int day = days; day > 0; day--) {
            readings.add(toTheMinute(CLOCK.minusDays(day), 90 + day % 200, Optional.empty(), List.of()));
        }
        return readings;
    }

    private static GlucoseReading toTheMinute(
            LocalDateTime at, double mgPerDl, Optional<OutOfRange> range, List<String> flags) {
        return new GlucoseReading(
                minute(at),
                Kind.METER,
                Optional.of(Glucose.mgPerDl(mgPerDl)),
                range,
                OptionalDouble.empty(),
                flags,
                false);
    }

    private static GlucoseReading reading(
            Kind kind, LocalDateTime at, double mgPerDl, Optional<OutOfRange> range, List<String> flags) {
        return new GlucoseReading(
                second(at), kind, Optional.of(Glucose.mgPerDl(mgPerDl)), range, OptionalDouble.empty(), flags, false);
    }

    private static LogbookEntry entry(
            LogbookEntry.Kind kind, LocalDateTime at, double amount, String unit, Optional<String> text) {
        return new LogbookEntry(second(at), kind, OptionalDouble.of(amount), Optional.of(unit), text);
    }

    private static ClockChange clockChange(LocalDateTime from, LocalDateTime to) {
        return new ClockChange(second(to), from, to);
    }

    private static Origin second(LocalDateTime at) {
        return new Origin(DeviceTime.toTheSecond(at), Source.ofLine(0, 1));
    }

    private static Origin minute(LocalDateTime at) {
        return new Origin(DeviceTime.toTheMinute(at), Source.ofLine(0, 1));
    }
}
