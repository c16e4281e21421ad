package org.islet.reports.metrics.arithmetic;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** A function of glucose, worked out once for each whole number of mg/dL a sensor can give; nearly all give whole ones. */
public final class WholeValues {

    private static final int BEYOND_EVERY_SENSOR = 601;

    private final DoubleUnaryOperator function;
    private final double[] known;

    public WholeValues(DoubleUnaryOperator function) {
        this.function = function;
        this.known = IntStream.range(0, BEYOND_EVERY_SENSOR)
                .mapToDouble(function::applyAsDouble)
                .toArray();
    }

    public double of(double mgPerDl) {
        int whole = (int) mgPerDl;
        return whole == mgPerDl && whole > 0 && whole < known.length ? known[whole] : function.applyAsDouble(mgPerDl);
    }
}
