package org.islet.devices.simulator;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.Kind;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;

/** Events as devices will remember them: with a time on their clock and no bytes yet. */
final class Remembered {

    private static final Source NOWHERE = Source.ofOffset(0, 0);
    private static final double LOWEST = 40;
    private static final double HIGHEST = 400;

    private Remembered() {}

    static Origin toTheSecond(LocalDateTime time) {
        return new Origin(DeviceTime.toTheSecond(time.withNano(0)), NOWHERE);
    }

    static Origin toTheMinute(LocalDateTime time) {
        return new Origin(DeviceTime.toTheMinute(time.withSecond(0).withNano(0)), NOWHERE);
    }

    /** Whole mg/dL, LO and HI beyond 40 and 400. */
    static GlucoseReading sensor(Origin origin, double sensed, OptionalDouble current) {
        double shown = Math.max(LOWEST, Math.min(HIGHEST, Math.round(sensed)));
        Optional<OutOfRange> range = sensed < LOWEST
                ? Optional.of(OutOfRange.LOW)
                : sensed > HIGHEST ? Optional.of(OutOfRange.HIGH) : Optional.empty();
        return new GlucoseReading(
                origin, Kind.SENSOR, Optional.of(Glucose.mgPerDl(shown)), range, current, List.of(), false);
    }

    static GlucoseReading strip(Origin origin, Kind kind, Glucose value, List<String> flags, boolean linked) {
        return new GlucoseReading(
                origin, kind, Optional.of(value), Optional.empty(), OptionalDouble.empty(), flags, linked);
    }

    static Bolus bolus(Origin origin, Bolus.Kind kind, double units, Optional<Duration> over, double onBoard) {
        InsulinUnits amount = InsulinUnits.of(units);
        return new Bolus(
                origin,
                kind,
                Optional.of(amount),
                Optional.of(amount),
                over,
                Optional.of(InsulinUnits.of(onBoard)),
                Optional.empty());
    }

    static Basal scheduled(Origin origin, double rate, int segment) {
        return new Basal(
                origin,
                Basal.Kind.SCHEDULED,
                Optional.of(InsulinUnits.of(rate)),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of("standard"),
                OptionalInt.of(segment));
    }

    static Basal halved(Origin origin, Duration duration) {
        return new Basal(
                origin,
                Basal.Kind.TEMPORARY,
                Optional.empty(),
                OptionalDouble.of(50),
                Optional.of(duration),
                Optional.empty(),
                OptionalInt.empty());
    }

    static LogbookEntry entry(
            Origin origin, LogbookEntry.Kind kind, double amount, String unit, Optional<String> text) {
        return new LogbookEntry(origin, kind, OptionalDouble.of(amount), Optional.of(unit), text);
    }

    /**
     * What a bolus calculator was told and said.
     *
     * @param round to the steps the pump counts in
     */
    static BolusCalculation calculation(
            Origin origin, Person person, Happening.Advice advice, DoubleUnaryOperator round) {
        double target = person.habits().target();
        return new BolusCalculation(
                origin,
                advice.glucose().isPresent()
                        ? Optional.of(Glucose.mgPerDl(advice.glucose().getAsDouble()))
                        : Optional.empty(),
                OptionalDouble.of(advice.carbs()),
                Optional.of(CarbUnit.GRAMS),
                OptionalDouble.of(person.body().carbRatio()),
                Optional.of(Glucose.mgPerDl(person.body().sensitivity())),
                Optional.of(Glucose.mgPerDl(target - 10)),
                Optional.of(Glucose.mgPerDl(target + 10)),
                Optional.of(InsulinUnits.of(round.applyAsDouble(advice.food()))),
                Optional.of(InsulinUnits.of(round.applyAsDouble(advice.correction()))),
                Optional.of(InsulinUnits.of(round.applyAsDouble(advice.onBoard()))),
                Optional.of(InsulinUnits.of(round.applyAsDouble(advice.recommended()))),
                List.of());
    }
}
