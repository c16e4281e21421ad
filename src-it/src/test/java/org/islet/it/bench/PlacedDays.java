package org.islet.it.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.timeline.PlacedEvent;

/** Made-up days of a pump and a sensor, placed in time: four meals, six basal rates, and a reading every so many minutes. */
final class PlacedDays {

    static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    private static final int MINUTES_A_DAY = 1440;

    private final Duration interval;
    private final List<PlacedEvent> events = new ArrayList<>();

    private PlacedDays(Duration interval) {
        this.interval = interval;
    }

    /** So many days, up to {@link #LAST}. */
    static List<PlacedEvent> of(int days, Duration interval) {
        var placed = new PlacedDays(interval);
        LAST.minusDays(days - 1L).datesUntil(LAST.plusDays(1)).forEach(placed::live);
        return placed.events;
    }

    private void live(LocalDate date) {
        LocalDateTime midnight = date.atStartOfDay();
        for (int minute = 0; minute < MINUTES_A_DAY; minute += (int) interval.toMinutes()) {
            Origin origin = at(midnight.plusMinutes(minute));
            put(GlucoseReading.of(origin, GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(glucose(date, minute))));
            if (minute % 240 == 0) {
                put(basal(at(midnight.plusMinutes(minute)), 0.7 + minute / 2400.0));
            }
            if (minute % 360 == 0) {
                put(MonthOfAPump.calculation(at(midnight.plusMinutes(minute))));
                put(bolus(at(midnight.plusMinutes(minute + 1L))));
            }
        }
    }

    /** Whole numbers from 50 to 290 that no two days have alike. */
    private static double glucose(LocalDate date, int minute) {
        double day = 70 * Math.sin(minute / 115.0 + date.getDayOfYear());
        return Math.rint(170 + day + 50 * Math.sin(minute / 31.0 + 3 * date.getDayOfYear()));
    }

    private static Basal basal(Origin origin, double rate) {
        return new Basal(
                origin,
                Basal.Kind.SCHEDULED,
                Optional.of(InsulinUnits.of(rate)),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    private static Bolus bolus(Origin origin) {
        return new Bolus(
                origin,
                Bolus.Kind.NORMAL,
                Optional.of(InsulinUnits.of(4.5)),
                Optional.of(InsulinUnits.of(4.5)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Origin at(LocalDateTime at) {
        return new Origin(DeviceTime.toTheSecond(at), Source.ofLine(0, events.size() + 1));
    }

    private void put(DeviceEvent event) {
        LocalDateTime wallClock = event.time().wallClock().orElseThrow();
        Instant at = wallClock.toInstant(ZoneOffset.UTC);
        events.add(new PlacedEvent(
                event, Optional.of(at), Optional.of(wallClock), false, "Pump 554, serial 123456", "capture-1"));
    }
}
