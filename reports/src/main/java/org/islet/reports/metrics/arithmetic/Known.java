package org.islet.reports.metrics.arithmetic;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Collects the numbers that are known, and forgets the others. */
public final class Known {

    private double[] values;
    private int count;

    public Known() {
        this(64);
    }

    /** With room for so many from the start. */
    public Known(int expected) {
        values = new double[Math.max(1, expected)];
    }

    public void add(double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    public void add(OptionalDouble value) {
        value.ifPresent(this::add);
    }

    public int count() {
        return count;
    }

    public double[] toArray() {
        return Arrays.copyOf(values, count);
    }

    public OptionalDouble mean() {
        return Moments.mean(values, count);
    }

    public OptionalDouble standardDeviation() {
        return Moments.standardDeviation(values, count);
    }
}
