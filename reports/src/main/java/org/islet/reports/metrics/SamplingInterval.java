package org.islet.reports.metrics;

import java.util.Arrays;
import org.islet.reports.metrics.arithmetic.Quantiles;

/** How many minutes lie between two readings of a sensor. */
final class SamplingInterval {

    private static final int MINUTES_A_DAY = 1440;

    private SamplingInterval() {}

    /** The median distance in whole minutes; five where there are not two readings. */
    static int of(GlucoseSeries series) {
        double[] steps = series.steps();
        if (steps.length == 0) {
            return 5;
        }
        Arrays.sort(steps);
        return Math.max(1, (int) Math.rint(Quantiles.ofSorted(steps, 0.5)));
    }

    /** The same, made to divide a day: otherwise the nearest multiple of five, twenty at most. */
    static int ofGrid(GlucoseSeries series) {
        int median = series.interval();
        if (MINUTES_A_DAY % median == 0) {
            return median;
        }
        if (median > 20) {
            return 20;
        }
        int beyond = median % 5;
        return beyond > 2 ? median + 5 - beyond : median - beyond;
    }
}
