package org.islet.reports.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.Suspension;
import org.islet.reports.timeline.PlacedEvent;

/** An invented person with a pump, a sensor and a meter; the same seed lives the same days. */
public final class InventedPerson {

    public static final String PUMP = "Pump 554, serial 123456";
    public static final String METER = "Contour meter, serial 7390";

    private final ZoneId zone;
    private final Random chance;
    private final List<PlacedEvent> events = new ArrayList<>();

    private InventedPerson(ZoneId zone, long seed) {
        this.zone = zone;
        this.chance = new Random(seed);
    }

    /** Pump, sensor and meter, from one day to another. */
    public static List<PlacedEvent> withPump(LocalDate from, LocalDate to, ZoneId zone) {
        var person = new InventedPerson(zone, 7);
        from.datesUntil(to.plusDays(1)).forEach(person::liveWithPump);
        return person.events;
    }

    /** A few finger pricks a day and nothing else. */
    public static List<PlacedEvent> withMeterOnly(LocalDate from, LocalDate to, ZoneId zone) {
        var person = new InventedPerson(zone, 11);
        from.datesUntil(to.plusDays(1)).forEach(date -> {
            for (int hour : new int[] {7, 12, 18, 22}) {
                person.meter(date.atTime(hour, person.chance.nextInt(50)), 90 + person.chance.nextInt(140));
            }
        });
        return person.events;
    }

    /** The readings alone, so that sparse data can be made. */
    public static List<PlacedEvent> onlyReadings(List<PlacedEvent> events) {
        return events.stream()
                .filter(placed -> placed.event() instanceof GlucoseReading)
                .toList();
    }

    private void liveWithPump(LocalDate date) {
        basal(date.atTime(0, 0), 0.8);
        basal(date.atTime(4, 0), 1.1);
        basal(date.atTime(9, 30), 0.75);
        basal(date.atTime(17, 0), 0.95);
        double[] meals = {7.2 + chance.nextDouble(), 12.3 + chance.nextDouble(), 18.4 + chance.nextDouble() * 1.5};
        double[] carbs = {35 + chance.nextInt(30), 45 + chance.nextInt(40), 40 + chance.nextInt(50)};
        double[] dose = new double[3];
        for (int i = 0; i < meals.length; i++) {
            dose[i] = Math.round(carbs[i] / 9.0 * 10 + chance.nextInt(20) - 8) / 10.0;
            meal(at(date, meals[i]), carbs[i], dose[i]);
        }
        if (chance.nextInt(3) == 0) {
            bolus(at(date, 15.5), 1.4, 1.4, Optional.of(Duration.ofMinutes(90)), Bolus.Kind.SQUARE);
        }
        boolean gap = chance.nextInt(5) == 0;
        double glucose = 120 + chance.nextGaussian() * 25;
        double drift = 0;
        for (int minute = 0; minute < 1440; minute += 5) {
            double hour = minute / 60.0;
            double push = (hour > 3 && hour < 7 ? 1.0 : 0) + (132 - glucose) * 0.014 + Math.max(0, 72 - glucose) * 0.12;
            for (int i = 0; i < meals.length; i++) {
                double since = hour - meals[i];
                if (since > 0 && since < 4) {
                    push += carbs[i] * 0.145 * Math.exp(-Math.pow((since - 0.7) / 0.5, 2))
                            - dose[i] * 0.62 * Math.exp(-Math.pow((since - 1.9) / 0.9, 2));
                }
            }
            drift = 0.9 * drift + chance.nextGaussian() * 1.0;
            glucose = Math.max(42, Math.min(395, glucose + push + drift));
            if (!(gap && hour > 14 && hour < 16.5)) {
                sensor(date.atStartOfDay().plusMinutes(minute), Math.rint(glucose));
            }
            if (minute % 360 == 425 % 360) {
                meter(
                        date.atStartOfDay().plusMinutes(minute),
                        Math.rint(glucose * (0.94 + chance.nextDouble() * 0.12)));
            }
            if (glucose < 62 && chance.nextInt(8) == 0) {
                alarm(date.atStartOfDay().plusMinutes(minute), "lowGlucose");
            }
        }
        if (chance.nextInt(2) == 0) {
            suspend(date.atTime(2, 10), Duration.ofMinutes(70));
        }
        if (chance.nextInt(3) == 0) {
            temporary(date.atTime(20, 0), 150, Duration.ofHours(2));
            entry(date.atTime(16, 40), LogbookEntry.Kind.EXERCISE, 45, "min", "cycling");
        }
        add(
                date.plusDays(1).atStartOfDay(),
                origin -> new DailyTotal(
                        origin,
                        date,
                        InsulinUnits.of(Math.round((21.9 + dose[0] + dose[1] + dose[2]) * 10) / 10.0),
                        java.util.Map.of()));
    }

    private void meal(LocalDateTime at, double carbs, double dose) {
        double recommended = chance.nextInt(4) == 0 ? dose + 0.8 : dose;
        add(
                at,
                origin -> new BolusCalculation(
                        origin,
                        Optional.empty(),
                        OptionalDouble.of(carbs),
                        Optional.of(BolusCalculation.CarbUnit.GRAMS),
                        OptionalDouble.of(9),
                        Optional.of(Glucose.mgPerDl(40)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(InsulinUnits.of(dose)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(InsulinUnits.of(Math.round(recommended * 10) / 10.0)),
                        List.of()));
        bolus(at.plusMinutes(1), dose, dose, Optional.empty(), Bolus.Kind.NORMAL);
        if (chance.nextInt(6) == 0) {
            entry(at.plusMinutes(4), LogbookEntry.Kind.CARBS, carbs, "g", "");
        }
    }

    private void bolus(
            LocalDateTime at, double programmed, double delivered, Optional<Duration> over, Bolus.Kind kind) {
        add(
                at,
                origin -> new Bolus(
                        origin,
                        kind,
                        Optional.of(InsulinUnits.of(programmed)),
                        Optional.of(InsulinUnits.of(delivered)),
                        over,
                        Optional.empty(),
                        Optional.empty()));
    }

    private void basal(LocalDateTime at, double rate) {
        add(
                at,
                origin -> new Basal(
                        origin,
                        Basal.Kind.SCHEDULED,
                        Optional.of(InsulinUnits.of(rate)),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()));
    }

    private void temporary(LocalDateTime at, double percent, Duration duration) {
        add(
                at,
                origin -> new Basal(
                        origin,
                        Basal.Kind.TEMPORARY,
                        Optional.empty(),
                        OptionalDouble.of(percent),
                        Optional.of(duration),
                        Optional.empty(),
                        OptionalInt.empty()));
    }

    private void suspend(LocalDateTime at, Duration duration) {
        add(at, origin -> new Suspension(origin, Suspension.State.SUSPENDED, Suspension.Reason.USER));
        add(at.plus(duration), origin -> new Suspension(origin, Suspension.State.RESUMED, Suspension.Reason.USER));
    }

    private void alarm(LocalDateTime at, String name) {
        add(
                at,
                origin -> new Alarm(
                        origin,
                        Alarm.AlarmOrigin.SENSOR,
                        OptionalInt.of(102),
                        Optional.of(name),
                        OptionalDouble.empty(),
                        false));
    }

    private void entry(LocalDateTime at, LogbookEntry.Kind kind, double amount, String unit, String text) {
        add(
                at,
                origin -> new LogbookEntry(
                        origin, kind, OptionalDouble.of(amount), Optional.of(unit), Optional.of(text)));
    }

    private void sensor(LocalDateTime at, double value) {
        add(at, origin -> GlucoseReading.of(origin, GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(value)));
    }

    private void meter(LocalDateTime at, double value) {
        Origin origin = new Origin(DeviceTime.toTheSecond(at), Source.ofLine(1, events.size() + 1));
        place(at, GlucoseReading.of(origin, GlucoseReading.Kind.METER, Glucose.mgPerDl(value)), METER);
    }

    private void add(LocalDateTime at, java.util.function.Function<Origin, DeviceEvent> event) {
        place(at, event.apply(new Origin(DeviceTime.toTheSecond(at), Source.ofLine(0, events.size() + 1))), PUMP);
    }

    private void place(LocalDateTime at, DeviceEvent event, String device) {
        ZonedDateTime placed = at.atZone(zone);
        Instant instant = placed.toInstant();
        events.add(new PlacedEvent(
                event, Optional.of(instant), Optional.of(placed.toLocalDateTime()), false, device, "capture-1"));
    }

    private static LocalDateTime at(LocalDate date, double hour) {
        return date.atStartOfDay().plusMinutes(Math.round(hour * 60));
    }
}
