package org.islet.reports.metrics;

import java.util.OptionalDouble;
import org.islet.reports.metrics.arithmetic.Moments;

/**
 * COGI: half time in range 70 to 180, 35 % freedom from time below 70 (none left at 15 %), 15 % a small standard
 * deviation (full at 18, none at 108 mg/dL) (Leelarathna et al., Diabetes Technol Ther 2020;22:277).
 */
final class ContinuousGlucoseIndex {

    private ContinuousGlucoseIndex() {}

    static OptionalDouble of(GlucoseSeries series) {
        OptionalDouble deviation = Moments.standardDeviation(series.values());
        if (deviation.isEmpty()) {
            return deviation;
        }
        double inRange = Shares.between(series, 70, 180).orElseThrow();
        double below = 100 * falling(Shares.below(series, 70).orElseThrow(), 0, 15);
        double spread = 100 * falling(deviation.getAsDouble(), 18, 108);
        return OptionalDouble.of(0.5 * inRange + 0.35 * below + 0.15 * spread);
    }

    private static double falling(double value, double full, double none) {
        return Math.max(0, Math.min(1, (none - value) / (none - full)));
    }
}
