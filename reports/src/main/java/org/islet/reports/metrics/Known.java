package org.islet.reports.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Collects the numbers that are known, and forgets the others. */
final class Known {

    private double[] values = new double[64];
    private int count;

    void add(double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    void add(OptionalDouble value) {
        value.ifPresent(this::add);
    }

    int count() {
        return count;
    }

    double[] toArray() {
        return Arrays.copyOf(values, count);
    }

    OptionalDouble mean() {
        return Moments.mean(toArray());
    }

    OptionalDouble standardDeviation() {
        return Moments.standardDeviation(toArray());
    }
}
