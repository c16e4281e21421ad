package org.islet.reports.metrics;

import java.util.OptionalDouble;
import org.islet.reports.metrics.arithmetic.Moments;

/** A1c in per cent estimated from mean glucose (ADAG: Nathan et al., Diabetes Care 2008;31:1473). */
final class EstimatedA1c {

    private EstimatedA1c() {}

    static OptionalDouble of(GlucoseSeries series) {
        OptionalDouble mean = Moments.mean(series.values());
        return mean.isEmpty() ? mean : OptionalDouble.of((mean.getAsDouble() + 46.7) / 28.7);
    }
}
