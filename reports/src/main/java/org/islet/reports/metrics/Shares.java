package org.islet.reports.metrics;

import java.util.OptionalDouble;

/** Shares of values in per cent: below and above are strict, a range includes both its limits. */
final class Shares {

    private Shares() {}

    /** Of all readings, those without a number among them. */
    static OptionalDouble below(GlucoseSeries series, double limit) {
        return share(series, count(series.values(), Double.NEGATIVE_INFINITY, Math.nextDown(limit)) + series.low());
    }

    static OptionalDouble above(GlucoseSeries series, double limit) {
        return share(series, count(series.values(), Math.nextUp(limit), Double.POSITIVE_INFINITY) + series.high());
    }

    static OptionalDouble between(GlucoseSeries series, double low, double high) {
        return share(series, count(series.values(), low, high));
    }

    private static OptionalDouble share(GlucoseSeries series, int count) {
        int all = series.size() + series.low() + series.high();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * count / all);
    }

    static OptionalDouble below(double[] values, double limit) {
        return between(values, Double.NEGATIVE_INFINITY, Math.nextDown(limit));
    }

    static OptionalDouble above(double[] values, double limit) {
        return between(values, Math.nextUp(limit), Double.POSITIVE_INFINITY);
    }

    static OptionalDouble between(double[] values, double low, double high) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(100.0 * count(values, low, high) / values.length);
    }

    private static int count(double[] values, double low, double high) {
        int count = 0;
        for (double value : values) {
            if (value >= low && value <= high) {
                count++;
            }
        }
        return count;
    }
}
