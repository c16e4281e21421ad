package org.islet.reports.metrics;

import java.util.OptionalDouble;

/** Shares of values in per cent: below and above are strict, a range includes both its limits. */
final class Shares {

    private Shares() {}

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
        int count = 0;
        for (double value : values) {
            if (value >= low && value <= high) {
                count++;
            }
        }
        return OptionalDouble.of(100.0 * count / values.length);
    }
}
