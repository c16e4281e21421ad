package org.islet.reports.metrics;

import java.util.OptionalDouble;
import org.islet.reports.metrics.arithmetic.Moments;

/** Glucose management indicator in per cent (Bergenstal et al., Diabetes Care 2018;41:2275). */
public final class Gmi {

    private Gmi() {}

    public static double percent(double meanMgPerDl) {
        return 3.31 + 0.02392 * meanMgPerDl;
    }

    /** The same in mmol/mol, from a mean in mmol/L. */
    public static double mmolPerMol(double meanMmolPerL) {
        return 12.71 + 4.70587 * meanMmolPerL;
    }

    static OptionalDouble of(GlucoseSeries series) {
        OptionalDouble mean = Moments.mean(series.values());
        return mean.isEmpty() ? mean : OptionalDouble.of(percent(mean.getAsDouble()));
    }
}
