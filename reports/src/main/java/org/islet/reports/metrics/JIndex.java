package org.islet.reports.metrics;

import java.util.OptionalDouble;
import org.islet.reports.metrics.arithmetic.Moments;

/** 0.001 (mean + SD)², in mg/dL (Wojcicki, Horm Metab Res 1995;27:41). */
final class JIndex {

    private JIndex() {}

    static OptionalDouble of(GlucoseSeries series) {
        OptionalDouble deviation = Moments.standardDeviation(series.values());
        if (deviation.isEmpty()) {
            return deviation;
        }
        double sum = Moments.mean(series.values()).orElseThrow() + deviation.getAsDouble();
        return OptionalDouble.of(0.001 * sum * sum);
    }
}
