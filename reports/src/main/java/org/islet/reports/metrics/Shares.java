package org.islet.reports.metrics;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** Shares of values in per cent: below and above are strict, a range includes both its limits. */
final class Shares {

    private Shares() {}

    static OptionalDouble below(double[] values, double limit) {
        return of(values, value -> value < limit);
    }

    static OptionalDouble above(double[] values, double limit) {
        return of(values, value -> value > limit);
    }

    static OptionalDouble between(double[] values, double low, double high) {
        return of(values, value -> value >= low && value <= high);
    }

    private static OptionalDouble of(double[] values, DoublePredicate condition) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        int count = 0;
        for (double value : values) {
            if (condition.test(value)) {
                count++;
            }
        }
        return OptionalDouble.of(100.0 * count / values.length);
    }
}
