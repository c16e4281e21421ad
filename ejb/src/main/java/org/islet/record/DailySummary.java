package org.islet.record;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.model.Targets;

/**
 * A day of sensor readings in a few sums, so that a thousand patients can be listed without opening a chunk. In mg/dL,
 * with the limits for adults.
 */
record DailySummary(
        int readings,
        double sum,
        double lowest,
        double highest,
        int veryLow,
        int low,
        int inRange,
        int high,
        int veryHigh) {

    static DailySummary of(List<KeptEvent> events) {
        List<Glucose> values = events.stream()
                .filter(kept -> kept.at().isPresent())
                .map(KeptEvent::event)
                .filter(event -> event instanceof GlucoseReading)
                .map(GlucoseReading.class::cast)
                .filter(reading -> reading.kind() == GlucoseReading.Kind.SENSOR)
                .flatMap(reading -> reading.value().stream())
                .toList();
        DoubleSummaryStatistics sums =
                values.stream().mapToDouble(Glucose::inMgPerDl).summaryStatistics();
        var limits = Targets.ADULT;
        int belowVeryLow = below(values, limits.veryLow());
        int belowLow = below(values, limits.low());
        int aboveHigh = above(values, limits.high());
        int aboveVeryHigh = above(values, limits.veryHigh());
        return new DailySummary(
                values.size(),
                sums.getSum(),
                values.isEmpty() ? 0 : sums.getMin(),
                values.isEmpty() ? 0 : sums.getMax(),
                belowVeryLow,
                belowLow - belowVeryLow,
                values.size() - belowLow - aboveHigh,
                aboveHigh - aboveVeryHigh,
                aboveVeryHigh);
    }

    private static int below(List<Glucose> values, Glucose limit) {
        return (int) values.stream().filter(value -> value.compareTo(limit) < 0).count();
    }

    private static int above(List<Glucose> values, Glucose limit) {
        return (int) values.stream().filter(value -> value.compareTo(limit) > 0).count();
    }
}
