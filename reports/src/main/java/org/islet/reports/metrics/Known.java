package org.islet.reports.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Collects the numbers that are known, and forgets the others. */
final class Known {

    private double[] values;
    private int count;

    Known() {
        this(64);
    }

    /** With room for so many from the start. */
    Known(int expected) {
        values = new double[Math.max(1, expected)];
    }

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
        return Moments.mean(values, count);
    }

    OptionalDouble standardDeviation() {
        return Moments.standardDeviation(values, count);
    }
}
