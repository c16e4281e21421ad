package org.islet.reports.metrics.arithmetic;

/** Quantiles by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), R's default. */
public final class Quantiles {

    private Quantiles() {}

    /** Of values from the lowest to the highest; NaN without values. */
    public static double ofSorted(double[] sorted, double probability) {
        return ofSorted(sorted, sorted.length, probability);
    }

    /** Of the first {@code count} values. */
    public static double ofSorted(double[] sorted, int count, double probability) {
        if (count == 0) {
            return Double.NaN;
        }
        double position = (count - 1) * probability;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, count - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
