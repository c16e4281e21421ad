package org.islet.reports.compose.meal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.Statistics;
import org.islet.reports.metrics.Episode;
import org.islet.reports.metrics.Episodes;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.model.Targets;

/** How glucose went around moments, where the sensor saw 70 % of the hour before and of the time after. */
final class Courses {

    static final Duration BEFORE = Duration.ofHours(1);

    private final List<CountedReading> readings;
    private final List<Instant> lows;
    private final List<Instant> highs;

    /** @param readings of the sensor, in the order of time */
    Courses(List<CountedReading> readings, Targets.Preset preset, ZoneId zone) {
        this.readings = readings;
        GlucoseSeries series = Statistics.series(readings, zone);
        this.lows = begins(series, Episodes.Kind.low(preset));
        this.highs = begins(series, Episodes.Kind.high(preset));
    }

    private static List<Instant> begins(GlucoseSeries series, Episodes.Kind kind) {
        return Episodes.of(series, kind).stream().map(Episode::start).toList();
    }

    /**
     * @param end of the time after
     * @param from of the part of it whose mean is "after"
     * @param to of that part
     * @return empty where the sensor saw too little
     */
    Optional<Course> around(Instant at, Instant end, Instant from, Instant to) {
        List<CountedReading> before = MeterReadings.between(readings, at.minus(BEFORE), at);
        List<CountedReading> after = MeterReadings.between(readings, at, end);
        if (!isEnough(before, BEFORE) || !isEnough(after, Duration.between(at, end))) {
            return Optional.empty();
        }
        Optional<CountedReading> peak = after.stream().max(Comparator.comparingDouble(Courses::rank));
        // of several as high, max answers the last
        OptionalLong minutes = after.stream()
                .filter(reading -> rank(reading) == rank(peak.orElse(reading)))
                .mapToLong(
                        reading -> Math.round(Duration.between(at, reading.at()).toSeconds() / 60.0))
                .findFirst();
        return Optional.of(new Course(
                mean(before),
                measure(peak),
                measure(after.stream().min(Comparator.comparingDouble(Courses::rank))),
                mean(MeterReadings.between(readings, from, to)),
                minutes,
                count(lows, at, end),
                count(highs, at, end)));
    }

    private static boolean isEnough(List<CountedReading> seen, Duration of) {
        double minutes = seen.stream().mapToDouble(CountedReading::weight).sum();
        return 100 * minutes >= Sufficiency.ACTIVE_PERCENT_NEEDED * of.toMinutes();
    }

    /** LO is below every number and HI above. */
    private static double rank(CountedReading reading) {
        return reading.outOfRange()
                .map(range -> switch (range) {
                    case LOW -> Double.NEGATIVE_INFINITY;
                    case HIGH -> Double.POSITIVE_INFINITY;
                })
                .orElseGet(() -> reading.glucose().inMgPerDl());
    }

    private static Measure measure(Optional<CountedReading> reading) {
        return reading.map(known -> new Measure(
                        Quantity.GLUCOSE, OptionalDouble.of(known.glucose().inMgPerDl()), known.outOfRange()))
                .orElse(Measure.of(Quantity.GLUCOSE, OptionalDouble.empty()));
    }

    /** Of the readings with a number. */
    private static OptionalDouble mean(List<CountedReading> some) {
        return some.stream()
                .filter(CountedReading::isNumber)
                .mapToDouble(reading -> reading.glucose().inMgPerDl())
                .average();
    }

    private static long count(List<Instant> begins, Instant from, Instant before) {
        return begins.stream()
                .filter(begin -> !begin.isBefore(from) && begin.isBefore(before))
                .count();
    }
}
