package org.islet.reports.definition.overview;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;

/** Days of glucose as a test wants them, up to the last day of the sample period. */
final class GlucoseDays {

    private GlucoseDays() {}

    static List<PlacedEvent> ofSensor(int days, ToDoubleFunction<LocalDateTime> glucose) {
        return every(5, GlucoseReading.Kind.SENSOR, days, glucose);
    }

    /** A reading each three hours, half an hour after they begin. */
    static List<PlacedEvent> ofMeter(int days, ToDoubleFunction<LocalDateTime> glucose) {
        return every(180, GlucoseReading.Kind.METER, days, glucose);
    }

    /** A reading at half past, in the hours of which somebody measured. */
    static List<PlacedEvent> ofMeter(
            int days, ToDoubleFunction<LocalDateTime> glucose, Predicate<LocalDateTime> isMeasured) {
        return every(60, GlucoseReading.Kind.METER, days, glucose).stream()
                .filter(event -> isMeasured.test(event.local().orElseThrow()))
                .toList();
    }

    private static List<PlacedEvent> every(
            int minutes, GlucoseReading.Kind kind, int days, ToDoubleFunction<LocalDateTime> glucose) {
        LocalDateTime at = Requests.LAST.minusDays(days - 1L).atTime(0, kind == GlucoseReading.Kind.METER ? 30 : 0);
        List<PlacedEvent> events = new ArrayList<>();
        for (; !at.toLocalDate().isAfter(Requests.LAST); at = at.plusMinutes(minutes)) {
            events.add(reading(at, kind, glucose.applyAsDouble(at)));
        }
        return events;
    }

    private static PlacedEvent reading(LocalDateTime at, GlucoseReading.Kind kind, double mgPerDl) {
        Origin origin = new Origin(DeviceTime.toTheSecond(at), Source.ofLine(0, 1));
        ZonedDateTime placed = at.atZone(Requests.BERLIN);
        return new PlacedEvent(
                GlucoseReading.of(origin, kind, Glucose.mgPerDl(Math.rint(mgPerDl))),
                Optional.of(placed.toInstant()),
                Optional.of(placed.toLocalDateTime()),
                false,
                InventedPerson.PUMP,
                "capture-1");
    }
}
