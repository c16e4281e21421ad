package org.islet.reports.metrics.arithmetic;

import java.util.OptionalDouble;

/** Mean and spread of numbers: sample standard deviation (n - 1) throughout. */
public final class Moments {

    private Moments() {}

    public static OptionalDouble mean(double[] values) {
        return mean(values, values.length);
    }

    /** Of the first {@code count} values. */
    public static OptionalDouble mean(double[] values, int count) {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum(values, count) / count);
    }

    /** Empty with fewer than two values. */
    public static OptionalDouble standardDeviation(double[] values) {
        return standardDeviation(values, values.length);
    }

    /** Of the first {@code count} values. */
    public static OptionalDouble standardDeviation(double[] values, int count) {
        if (count < 2) {
            return OptionalDouble.empty();
        }
        double mean = sum(values, count) / count;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return OptionalDouble.of(Math.sqrt(squares / (count - 1)));
    }

    /** Standard deviation in per cent of the mean. */
    public static OptionalDouble coefficientOfVariation(double[] values) {
        OptionalDouble deviation = standardDeviation(values);
        return deviation.isEmpty()
                ? deviation
                : OptionalDouble.of(deviation.getAsDouble() / mean(values).orElseThrow() * 100);
    }

    private static double sum(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum;
    }
}
