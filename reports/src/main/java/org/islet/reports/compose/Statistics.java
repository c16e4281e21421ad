package org.islet.reports.compose;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.metrics.Gmi;
import org.islet.reports.metrics.Metric;
import org.islet.reports.metrics.Metrics;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.RangeShares;

/** The printed numbers of a stretch of sensor readings. */
final class Statistics {

    private Statistics() {}

    /** {@code withGmi} only where the data suffice for one. */
    static GlucoseStatistics of(List<SensorReading> readings, Duration stretch, ZoneId zone, boolean withGmi) {
        GlucoseSeries series = series(readings, zone);
        double covered = readings.stream().mapToDouble(SensorReading::minutes).sum();
        OptionalDouble mean = metric("mean", series);
        return new GlucoseStatistics(
                readings.size(),
                Math.min(100, 100 * covered / stretch.toMinutes()),
                glucose(mean),
                glucose(metric("sd", series)),
                metric("cv_percent", series),
                withGmi && mean.isPresent()
                        ? OptionalDouble.of(Gmi.percent(mean.getAsDouble()))
                        : OptionalDouble.empty(),
                glucose(metric("min", series)),
                glucose(metric("max", series)),
                shares(readings, covered),
                tight(readings, covered));
    }

    static GlucoseSeries series(List<SensorReading> readings, ZoneId zone) {
        return GlucoseSeries.of(readings.stream()
                .filter(reading -> reading.glucose().isPresent())
                .map(reading -> new GlucoseSeries.Sample(
                        LocalDateTime.ofInstant(reading.at(), zone),
                        reading.glucose().get().inMgPerDl()))
                .toList());
    }

    private static OptionalDouble metric(String id, GlucoseSeries series) {
        Metric metric = Metrics.byId(id).orElseThrow();
        return metric.of(series);
    }

    private static Optional<Glucose> glucose(OptionalDouble mgPerDl) {
        return mgPerDl.isPresent() ? Optional.of(Glucose.mgPerDl(mgPerDl.getAsDouble())) : Optional.empty();
    }

    private static Optional<RangeShares> shares(List<SensorReading> readings, double covered) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        double[] minutes = new double[GlucoseRange.values().length];
        for (SensorReading reading : readings) {
            minutes[reading.range().ordinal()] += reading.minutes();
        }
        return Optional.of(new RangeShares(
                100 * minutes[0] / covered,
                100 * minutes[1] / covered,
                100 * minutes[2] / covered,
                100 * minutes[3] / covered,
                100 * minutes[4] / covered));
    }

    private static OptionalDouble tight(List<SensorReading> readings, double covered) {
        if (readings.isEmpty()) {
            return OptionalDouble.empty();
        }
        double minutes = readings.stream()
                .filter(SensorReading::isTight)
                .mapToDouble(SensorReading::minutes)
                .sum();
        return OptionalDouble.of(100 * minutes / covered);
    }
}
