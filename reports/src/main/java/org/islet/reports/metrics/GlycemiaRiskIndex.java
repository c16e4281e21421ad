package org.islet.reports.metrics;

import java.util.OptionalDouble;

/**
 * Glycemia risk index: 3.0 very low + 2.4 low + 1.6 very high + 0.8 high, in per cent of readings, at most 100 (Klonoff
 * et al., J Diabetes Sci Technol 2023;17:1226). Readings of the same second are averaged first.
 */
final class GlycemiaRiskIndex {

    private GlycemiaRiskIndex() {}

    static OptionalDouble of(GlucoseSeries series) {
        double[] values = series.withoutDuplicates().values();
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.min(100, 3 * hypoComponent(values) + 1.6 * hyperComponent(values)));
    }

    /** Very low + 0.8 low. */
    static OptionalDouble hypo(GlucoseSeries series) {
        return series.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(hypoComponent(series.values()));
    }

    /** Very high + 0.5 high. */
    static OptionalDouble hyper(GlucoseSeries series) {
        return series.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(hyperComponent(series.values()));
    }

    private static double hypoComponent(double[] values) {
        double veryLow = Shares.below(values, 54).orElseThrow();
        return veryLow + 0.8 * (Shares.below(values, 70).orElseThrow() - veryLow);
    }

    private static double hyperComponent(double[] values) {
        double veryHigh = Shares.above(values, 250).orElseThrow();
        return veryHigh + 0.5 * (Shares.above(values, 180).orElseThrow() - veryHigh);
    }
}
