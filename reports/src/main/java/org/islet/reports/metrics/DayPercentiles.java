package org.islet.reports.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Readings of all days pooled by time of day: percentiles of type 7, neither interpolated nor smoothed. */
public final class DayPercentiles {

    private DayPercentiles() {}

    /** The readings from {@code minute} of the day to before the next bin's. */
    public record Bin(
            int minute,
            int readings,
            double p5,
            double p10,
            double p25,
            double p50,
            double p75,
            double p90,
            double p95,
            double mean) {}

    /** Bins without readings are absent. */
    public static List<Bin> of(GlucoseSeries series, int binMinutes) {
        var values = new Known[(1440 + binMinutes - 1) / binMinutes];
        for (int i = 0; i < series.size(); i++) {
            int minute = (int) (Math.floorMod(series.secondOf(i), 86_400L) / 60);
            int bin = minute / binMinutes;
            if (values[bin] == null) {
                values[bin] = new Known();
            }
            values[bin].add(series.values()[i]);
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < values.length; bin++) {
            if (values[bin] != null) {
                bins.add(bin(bin * binMinutes, values[bin].toArray()));
            }
        }
        return bins;
    }

    private static Bin bin(int minute, double[] values) {
        double mean = Moments.mean(values).orElseThrow();
        Arrays.sort(values);
        return new Bin(
                minute,
                values.length,
                Quantiles.ofSorted(values, 0.05),
                Quantiles.ofSorted(values, 0.10),
                Quantiles.ofSorted(values, 0.25),
                Quantiles.ofSorted(values, 0.50),
                Quantiles.ofSorted(values, 0.75),
                Quantiles.ofSorted(values, 0.90),
                Quantiles.ofSorted(values, 0.95),
                mean);
    }
}
