package org.islet.reports.metrics;

import java.util.OptionalDouble;

/** Mean and spread of numbers: sample standard deviation (n - 1) throughout. */
final class Moments {

    private Moments() {}

    static OptionalDouble mean(double[] values) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sum(values) / values.length);
    }

    /** Empty with fewer than two values. */
    static OptionalDouble standardDeviation(double[] values) {
        if (values.length < 2) {
            return OptionalDouble.empty();
        }
        double mean = sum(values) / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
    }

    /** Standard deviation in per cent of the mean. */
    static OptionalDouble coefficientOfVariation(double[] values) {
        OptionalDouble deviation = standardDeviation(values);
        return deviation.isEmpty()
                ? deviation
                : OptionalDouble.of(deviation.getAsDouble() / mean(values).orElseThrow() * 100);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
