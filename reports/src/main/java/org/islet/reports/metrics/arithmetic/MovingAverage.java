package org.islet.reports.metrics.arithmetic;

import java.util.Arrays;

/**
 * Means of the known points of a window that ends at each point; before the first full window its first mean holds.
 */
public final class MovingAverage {

    private MovingAverage() {}

    /** Short minus long average; NaN where the point itself is unknown. */
    public static double[] distance(double[] values, int shortPoints, int longPoints) {
        double[] shortMean = of(values, shortPoints);
        double[] longMean = of(values, longPoints);
        for (int i = 0; i < values.length; i++) {
            shortMean[i] = Double.isNaN(values[i]) ? Double.NaN : shortMean[i] - longMean[i];
        }
        return shortMean;
    }

    private static double[] of(double[] values, int points) {
        double[] means = new double[values.length];
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            known = Double.isNaN(values[i]) ? 0 : known + 1;
            if (i >= points - 1) {
                means[i] = known >= points ? mean(values, i - points + 1, i) : meanOfKnown(values, i - points + 1, i);
            }
        }
        Arrays.fill(means, 0, points - 1, means[points - 1]);
        return means;
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += values[i];
        }
        return sum / (to - from + 1);
    }

    private static double meanOfKnown(double[] values, int from, int to) {
        double sum = 0;
        int count = 0;
        for (int i = from; i <= to; i++) {
            if (!Double.isNaN(values[i])) {
                sum += values[i];
                count++;
            }
        }
        return sum / count;
    }
}
