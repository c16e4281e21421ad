package org.islet.reports.metrics;

import java.util.OptionalDouble;

/**
 * Glycemia risk index: 3.0 very low + 2.4 low + 1.6 very high + 0.8 high, in per cent of readings, at most 100 (Klonoff
 * et al., J Diabetes Sci Technol 2023;17:1226). Readings of the same second are averaged first.
 */
final class GlycemiaRiskIndex {

    private GlycemiaRiskIndex() {}

    static OptionalDouble of(GlucoseSeries series) {
        GlucoseSeries once = series.withoutDuplicates();
        OptionalDouble hypo = hypo(once);
        OptionalDouble hyper = hyper(once);
        return hypo.isEmpty() || hyper.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(100, 3 * hypo.getAsDouble() + 1.6 * hyper.getAsDouble()));
    }

    /** Very low + 0.8 low. */
    static OptionalDouble hypo(GlucoseSeries series) {
        return weighed(Shares.below(series, 54), Shares.below(series, 70), 0.8);
    }

    /** Very high + 0.5 high. */
    static OptionalDouble hyper(GlucoseSeries series) {
        return weighed(Shares.above(series, 250), Shares.above(series, 180), 0.5);
    }

    private static OptionalDouble weighed(OptionalDouble far, OptionalDouble both, double weight) {
        return far.isEmpty() || both.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(far.getAsDouble() + weight * (both.getAsDouble() - far.getAsDouble()));
    }
}
