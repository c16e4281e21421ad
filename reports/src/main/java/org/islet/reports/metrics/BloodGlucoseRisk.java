package org.islet.reports.metrics;

import java.util.OptionalDouble;
import org.islet.reports.metrics.arithmetic.Known;
import org.islet.reports.metrics.arithmetic.WholeValues;

/**
 * Low and high blood glucose index and average daily risk range (Kovatchev et al., Diabetes Care 2006;29:2433), with
 * iglu's constant 22.77 for 10 · 1.509² = 22.7708.
 */
final class BloodGlucoseRisk {

    private static final double CONSTANT = 22.77;
    private static final double NO_RISK_MG_PER_DL = 112.5;
    private static final WholeValues SYMMETRIC = new WholeValues(value -> Math.pow(Math.log(value), 1.084) - 5.381);

    private BloodGlucoseRisk() {}

    /** The point risk 10 · (1.509 f)², exact constant; zero near 112.5 mg/dL. */
    static double ofPoint(double mgPerDl) {
        double scaled = 1.509 * symmetric(mgPerDl);
        return 10 * scaled * scaled;
    }

    static OptionalDouble low(GlucoseSeries series) {
        return index(series, true);
    }

    static OptionalDouble high(GlucoseSeries series) {
        return index(series, false);
    }

    /** The mean over days of the greatest low risk and the greatest high risk of a day. */
    static OptionalDouble averageDailyRange(GlucoseSeries series) {
        var days = new Known();
        for (int from = 0; from < series.size(); ) {
            long day = Math.floorDiv(series.wallSecondOf(from), 86_400L);
            double lowest = 0;
            double highest = 0;
            int to = from;
            for (; to < series.size() && Math.floorDiv(series.wallSecondOf(to), 86_400L) == day; to++) {
                double f = series.symmetric()[to];
                lowest = Math.min(lowest, f);
                highest = Math.max(highest, f);
            }
            days.add(CONSTANT * lowest * lowest + CONSTANT * highest * highest);
            from = to;
        }
        return days.mean();
    }

    private static OptionalDouble index(GlucoseSeries series, boolean isLow) {
        if (series.isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < series.size(); i++) {
            if (series.values()[i] < NO_RISK_MG_PER_DL == isLow) {
                double f = series.symmetric()[i];
                sum += f * f;
            }
        }
        return OptionalDouble.of(CONSTANT * sum / series.size());
    }

    static double symmetric(double mgPerDl) {
        return SYMMETRIC.of(mgPerDl);
    }
}
