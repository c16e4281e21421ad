package org.islet.reports.metrics;

import java.util.Arrays;

/**
 * The grid of readings by the wall clock, for what compares times of day, and days. Nothing is known of the hour that the
 * clock skips in spring; of the hour that it shows twice in autumn each point is the mean of both.
 */
final class WallGrid {

    private WallGrid() {}

    /** {@code series} has readings. */
    static Grid of(GlucoseSeries series, int stepMinutes) {
        long first = series.wallSecondOf(0);
        long span = series.wallSecondOf(series.size() - 1) - first;
        int days = Math.max(0, (int) Math.ceil(span / (double) Grid.SECONDS_A_DAY)) + 1;
        long start = Math.floorDiv(first, Grid.SECONDS_A_DAY) * (long) Grid.SECONDS_A_DAY;
        double[] values = new double[days * (Grid.SECONDS_A_DAY / 60 / stepMinutes)];
        for (int i = 0; i < values.length; i++) {
            values[i] = valueAt(series, start + (i + 1L) * stepMinutes * 60);
        }
        return new Grid(series.clock(), start, stepMinutes, days, values);
    }

    private static double valueAt(GlucoseSeries series, long wallSecond) {
        return Arrays.stream(series.clock().whenWallShows(wallSecond))
                .mapToDouble(second -> Grid.valueAt(series, series.lastUntil(second), second))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
