package org.islet.reports.metrics;

import java.util.OptionalDouble;
import org.islet.reports.metrics.arithmetic.Known;
import org.islet.reports.metrics.arithmetic.WholeValues;

/** Glycaemic risk assessment diabetes equation, at most 50 a reading (Hill et al., Diabet Med 2007;24:753). */
final class Grade {

    /** Also where the formula has no value, at 18 mg/dL and below. */
    private static final double MOST = 50;

    private static final WholeValues SCORES = new WholeValues(Grade::score);

    private Grade() {}

    static OptionalDouble of(GlucoseSeries series) {
        var scores = new Known(series.size());
        for (double value : series.values()) {
            scores.add(SCORES.of(value));
        }
        return scores.mean();
    }

    private static double score(double mgPerDl) {
        double inner = Math.log10(Math.log10(mgPerDl / 18)) + 0.16;
        double score = 425 * inner * inner;
        return score < MOST ? score : MOST;
    }
}
