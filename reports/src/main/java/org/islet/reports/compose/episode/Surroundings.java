package org.islet.reports.compose.episode;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.event.LogbookEntry;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.DayHours;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.SetChanges;
import org.islet.reports.model.Day;
import org.islet.reports.model.InsulinKind;
import org.islet.reports.model.ReportRequest;

/**
 * What was recorded around episodes, each in the order of time.
 *
 * @param readings of the sensor
 * @param doses given by hand: boluses of a pump that it did not decide itself, and insulin by pen or syringe that is not
 *     long-acting
 * @param food as it was entered, each meal once
 * @param stops without delivery
 * @param setChanges new sites
 * @param activities exercise that was written down
 * @param ends the last moments of lows
 */
public record Surroundings(
        ZoneId zone,
        List<CountedReading> readings,
        List<Instant> doses,
        List<Instant> food,
        List<Stop> stops,
        List<Instant> setChanges,
        List<Instant> activities,
        List<Instant> ends) {

    /** The longest a sensor is silent between two readings of one trace. */
    private static final Duration NEAR = Duration.ofMinutes(16);

    /** From one moment to another. */
    public record Stop(Instant from, Instant to) {}

    public Surroundings {
        readings = List.copyOf(readings);
        doses = doses.stream().sorted().toList();
        food = food.stream().sorted().toList();
        stops = List.copyOf(stops);
        setChanges = List.copyOf(setChanges);
        activities = List.copyOf(activities);
        ends = List.copyOf(ends);
    }

    static Surroundings of(ReportRequest request, PeriodEvents events, List<Instant> ends) {
        ZoneId zone = request.period().zone();
        List<Instant> doses = new ArrayList<>();
        List<Instant> food = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        for (Day day : Days.of(request, events)) {
            var hours = new DayHours(day.date(), zone);
            doses(day).map(hours::at).forEach(doses::add);
            day.food().stream()
                    .filter(mark -> !mark.isRepeated())
                    .map(mark -> hours.at(mark.hour()))
                    .forEach(food::add);
            day.suspensions().stream()
                    .map(stop -> new Stop(hours.at(stop.fromHour()), hours.at(stop.toHour())))
                    .forEach(stops::add);
        }
        return new Surroundings(
                zone,
                events.sensor().readings(),
                doses,
                food,
                stops,
                SetChanges.of(events).moments(),
                events.of(LogbookEntry.class).stream()
                        .filter(entry -> entry.event().kind() == LogbookEntry.Kind.EXERCISE)
                        .map(PeriodEvents.Placed::at)
                        .toList(),
                ends);
    }

    private static Stream<Double> doses(Day day) {
        return Stream.concat(
                day.boluses().stream()
                        .filter(bolus -> !bolus.automatic() && !bolus.isSecondHalf())
                        .map(bolus -> bolus.hour()),
                day.injections().stream()
                        .filter(injection -> injection.kind() != InsulinKind.LONG)
                        .map(injection -> injection.hour()));
    }

    /** From the first moment on, before the second. */
    static List<Instant> between(List<Instant> moments, Instant from, Instant before) {
        return moments.stream()
                .filter(at -> !at.isBefore(from) && at.isBefore(before))
                .toList();
    }

    static boolean isAny(List<Instant> moments, Instant from, Instant before) {
        return !between(moments, from, before).isEmpty();
    }

    Optional<Instant> lastDoseBefore(Instant at) {
        return doses.stream().filter(dose -> dose.isBefore(at)).reduce((earlier, later) -> later);
    }

    Optional<Instant> lastSetChangeBefore(Instant at) {
        return setChanges.stream().filter(change -> change.isBefore(at)).reduce((earlier, later) -> later);
    }

    /** How long nothing was delivered. */
    Duration stopped(Instant from, Instant before) {
        return stops.stream()
                .map(stop -> Duration.between(
                        stop.from().isBefore(from) ? from : stop.from(),
                        stop.to().isAfter(before) ? before : stop.to()))
                .filter(duration -> !duration.isNegative())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** How fast glucose changed up to a moment, in mg/dL a minute; empty where there are no readings to say so. */
    OptionalDouble rate(Instant at, Duration over) {
        Optional<CountedReading> last = last(at.plusNanos(1));
        Optional<CountedReading> first =
                last.flatMap(reading -> last(reading.at().minus(over).plusNanos(1)));
        return first.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((mgPerDl(last.get()) - mgPerDl(first.get()))
                        / minutes(first.get().at(), last.get().at()));
    }

    /** How far glucose at a moment is above the lowest from another on; empty where either is not known. */
    OptionalDouble rise(Instant from, Instant at) {
        Optional<CountedReading> last = last(at.plusNanos(1));
        OptionalDouble lowest = MeterReadings.between(readings, from, at).stream()
                .mapToDouble(Surroundings::mgPerDl)
                .min();
        return last.isEmpty() || lowest.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(mgPerDl(last.get()) - lowest.getAsDouble());
    }

    private Optional<CountedReading> last(Instant before) {
        List<CountedReading> near = MeterReadings.between(readings, before.minus(NEAR), before);
        return near.isEmpty() ? Optional.empty() : Optional.of(near.get(near.size() - 1));
    }

    private static double mgPerDl(CountedReading reading) {
        return reading.glucose().inMgPerDl();
    }

    private static double minutes(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / 60.0;
    }
}
