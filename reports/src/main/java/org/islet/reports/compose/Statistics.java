package org.islet.reports.compose;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.metrics.Gmi;
import org.islet.reports.metrics.Metric;
import org.islet.reports.metrics.Metrics;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Period;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.RangeShares;

/** The printed numbers of a stretch of sensor readings. */
public final class Statistics {

    private Statistics() {}

    /** {@code withGmi} only where the data suffice for one. */
    public static GlucoseStatistics of(List<CountedReading> readings, Duration stretch, ZoneId zone, boolean withGmi) {
        GlucoseSeries series = series(readings, zone);
        double covered = readings.stream().mapToDouble(CountedReading::weight).sum();
        OptionalDouble mean = metric("mean", series);
        return new GlucoseStatistics(
                readings.size(),
                activePercent(covered, stretch),
                glucose(mean),
                glucose(metric("sd", series)),
                metric("cv_percent", series),
                withGmi && mean.isPresent()
                        ? OptionalDouble.of(Gmi.percent(mean.getAsDouble()))
                        : OptionalDouble.empty(),
                outermost(readings, -1),
                outermost(readings, 1),
                shares(readings, covered),
                tight(readings, covered));
    }

    /** Of a stretch with nothing that counts it is not known how much was seen. */
    static OptionalDouble activePercent(double coveredMinutes, Duration stretch) {
        return stretch.isZero()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(100, 100 * coveredMinutes / stretch.toMinutes()));
    }

    /** Of what counts of whole days, without GMI. */
    public static GlucoseStatistics of(List<CountedReading> readings, Period days, Exclusions exclusions) {
        return of(readings, exclusions.counted(days.start(), days.end()), days.zone(), false);
    }

    /** Of whole days, without GMI. */
    public static GlucoseStatistics of(List<CountedReading> readings, Period days) {
        return of(readings, Duration.between(days.start(), days.end()), days.zone(), false);
    }

    /** Of the readings with a number; {@code zone} is where the wall clock stands. */
    public static GlucoseSeries series(List<CountedReading> readings, ZoneId zone) {
        return GlucoseSeries.of(
                readings.stream()
                        .filter(reading -> reading.isNumber())
                        .map(reading -> new GlucoseSeries.Sample(
                                reading.at(), reading.glucose().inMgPerDl()))
                        .toList(),
                zone);
    }

    /** LO is below every number and HI above; of several the first. */
    private static Measure outermost(List<CountedReading> readings, int direction) {
        Measure outermost = Measure.of(Quantity.GLUCOSE, OptionalDouble.empty());
        double most = Double.NaN;
        for (CountedReading reading : readings) {
            double rank = direction * rank(reading);
            if (Double.isNaN(most) || rank > most) {
                most = rank;
                outermost = new Measure(
                        Quantity.GLUCOSE, OptionalDouble.of(reading.glucose().inMgPerDl()), reading.outOfRange());
            }
        }
        return outermost;
    }

    private static double rank(CountedReading reading) {
        if (reading.isNumber()) {
            return reading.glucose().inMgPerDl();
        }
        return reading.range() == GlucoseRange.VERY_LOW ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    private static OptionalDouble metric(String id, GlucoseSeries series) {
        Metric metric = Metrics.byId(id).orElseThrow();
        return metric.of(series);
    }

    private static Optional<Glucose> glucose(OptionalDouble mgPerDl) {
        return mgPerDl.isPresent() ? Optional.of(Glucose.mgPerDl(mgPerDl.getAsDouble())) : Optional.empty();
    }

    private static Optional<RangeShares> shares(List<CountedReading> readings, double covered) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        double[] minutes = new double[GlucoseRange.values().length];
        for (CountedReading reading : readings) {
            minutes[reading.range().ordinal()] += reading.weight();
        }
        return Optional.of(new RangeShares(
                100 * minutes[0] / covered,
                100 * minutes[1] / covered,
                100 * minutes[2] / covered,
                100 * minutes[3] / covered,
                100 * minutes[4] / covered));
    }

    private static OptionalDouble tight(List<CountedReading> readings, double covered) {
        if (readings.isEmpty()) {
            return OptionalDouble.empty();
        }
        double minutes = readings.stream()
                .filter(CountedReading::isTight)
                .mapToDouble(CountedReading::weight)
                .sum();
        return OptionalDouble.of(100 * minutes / covered);
    }
}
