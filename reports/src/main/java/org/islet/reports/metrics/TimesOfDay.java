package org.islet.reports.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.islet.reports.metrics.DayPercentiles.Bin;
import org.islet.reports.metrics.arithmetic.Known;
import org.islet.reports.metrics.arithmetic.Quantiles;

/** The readings of all days sorted within every five minutes of the day, from which wider bins are merged. */
final class TimesOfDay {

    private static final int STEP = 5;
    private static final int MINUTES_A_DAY = 1440;

    private final int[] minutes;
    private final double[] values;
    private final double[][] sorted;

    TimesOfDay(GlucoseSeries series) {
        values = series.values();
        minutes = new int[values.length];
        var found = new Known[MINUTES_A_DAY / STEP];
        for (int i = 0; i < values.length; i++) {
            minutes[i] = (int) (Math.floorMod(series.wallSecondOf(i), 86_400L) / 60);
            int bin = minutes[i] / STEP;
            if (found[bin] == null) {
                found[bin] = new Known();
            }
            found[bin].add(values[i]);
        }
        sorted = new double[found.length][];
        for (int bin = 0; bin < found.length; bin++) {
            sorted[bin] = found[bin] == null ? new double[0] : found[bin].toArray();
            Arrays.sort(sorted[bin]);
        }
    }

    /** @param width minutes, a multiple of five; bins without readings are absent */
    List<Bin> bins(int width) {
        double[] sums = sums(width);
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < sums.length; bin++) {
            int first = bin * width / STEP;
            double[] readings = merged(first, Math.min(sorted.length, first + width / STEP));
            if (readings.length > 0) {
                bins.add(bin(bin * width, readings, sums[bin] / readings.length));
            }
        }
        return bins;
    }

    /** Added in the order of time, as a mean is. */
    private double[] sums(int width) {
        double[] sums = new double[(MINUTES_A_DAY + width - 1) / width];
        for (int i = 0; i < values.length; i++) {
            sums[minutes[i] / width] += values[i];
        }
        return sums;
    }

    private double[] merged(int from, int to) {
        if (to - from == 1) {
            return sorted[from];
        }
        int middle = (from + to) / 2;
        return merged(merged(from, middle), merged(middle, to));
    }

    private static double[] merged(double[] left, double[] right) {
        double[] merged = new double[left.length + right.length];
        int l = 0;
        int r = 0;
        for (int i = 0; i < merged.length; i++) {
            merged[i] = r == right.length || l < left.length && left[l] <= right[r] ? left[l++] : right[r++];
        }
        return merged;
    }

    private static Bin bin(int minute, double[] sorted, double mean) {
        return new Bin(
                minute,
                sorted.length,
                Quantiles.ofSorted(sorted, 0.05),
                Quantiles.ofSorted(sorted, 0.10),
                Quantiles.ofSorted(sorted, 0.25),
                Quantiles.ofSorted(sorted, 0.50),
                Quantiles.ofSorted(sorted, 0.75),
                Quantiles.ofSorted(sorted, 0.90),
                Quantiles.ofSorted(sorted, 0.95),
                mean);
    }
}
