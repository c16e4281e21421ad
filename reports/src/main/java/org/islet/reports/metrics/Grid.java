package org.islet.reports.metrics;

import java.time.Instant;
import java.util.Arrays;
import org.islet.reports.metrics.arithmetic.Known;
import org.jspecify.annotations.Nullable;

/**
 * Readings interpolated linearly onto an even grid of rows of 24 hours. A row's first column is one step after midnight
 * and its last is the next midnight, as iglu has it. A gap of more than 45 minutes is not bridged: the points inside it
 * are NaN, as are those before the first and after the last reading. The grid is one of time as it passes, on the
 * {@link SteadyClock} of the series, or else a {@link WallGrid}.
 */
final class Grid {

    static final double LONGEST_BRIDGED_MINUTES = 45;
    static final int SECONDS_A_DAY = 86_400;

    private final SteadyClock clock;
    private final long start;
    private final int stepMinutes;
    private final int days;
    private final double[] values;
    private double @Nullable [] known;

    /** {@code start} is the midnight before the first row. */
    Grid(SteadyClock clock, long start, int stepMinutes, int days, double[] values) {
        this.clock = clock;
        this.start = start;
        this.stepMinutes = stepMinutes;
        this.days = days;
        this.values = values;
    }

    static Grid of(GlucoseSeries series, int stepMinutes) {
        if (series.isEmpty()) {
            return new Grid(series.clock(), 0, stepMinutes, 0, new double[0]);
        }
        long span = series.secondOf(series.size() - 1) - series.secondOf(0);
        int days = (int) Math.ceil(span / (double) SECONDS_A_DAY) + 1;
        double[] values = new double[days * (SECONDS_A_DAY / 60 / stepMinutes)];
        Arrays.fill(values, Double.NaN);
        long start = Math.floorDiv(series.secondOf(0), SECONDS_A_DAY) * (long) SECONDS_A_DAY;
        fill(values, series, start, stepMinutes * 60L);
        return new Grid(series.clock(), start, stepMinutes, days, values);
    }

    private static void fill(double[] values, GlucoseSeries series, long start, long step) {
        int after = 0;
        for (int i = 0; i < values.length; i++) {
            long time = start + (i + 1) * step;
            while (after < series.size() && series.secondOf(after) <= time) {
                after++;
            }
            values[i] = valueAt(series, after - 1, time);
        }
    }

    /** {@code before} is the last reading not after the time. */
    static double valueAt(GlucoseSeries series, int before, long time) {
        if (before < 0) {
            return Double.NaN;
        }
        double left = series.values()[before];
        if (series.secondOf(before) == time) {
            return left;
        }
        int after = before + 1;
        if (after == series.size() || series.minutesBetween(before, after) > LONGEST_BRIDGED_MINUTES) {
            return Double.NaN;
        }
        double span = series.secondOf(after) - series.secondOf(before);
        return left + (series.values()[lastOfSameTime(series, after)] - left) * (time - series.secondOf(before)) / span;
    }

    private static int lastOfSameTime(GlucoseSeries series, int index) {
        int last = index;
        while (last + 1 < series.size() && series.secondOf(last + 1) == series.secondOf(index)) {
            last++;
        }
        return last;
    }

    int stepMinutes() {
        return stepMinutes;
    }

    int days() {
        return days;
    }

    int pointsADay() {
        return 1440 / stepMinutes;
    }

    /** Day after day; NaN where nothing is known; not to be changed. */
    double[] values() {
        return values;
    }

    double at(int day, int column) {
        return values[day * pointsADay() + column];
    }

    Instant timeOf(int index) {
        return clock.at(start + (index + 1L) * stepMinutes * 60);
    }

    /** The points that are known, in order; not to be changed. */
    double[] known() {
        double[] points = known;
        if (points == null) {
            points = known(0, values.length);
            known = points;
        }
        return points;
    }

    double[] day(int day) {
        return known(day * pointsADay(), (day + 1) * pointsADay());
    }

    private double[] known(int from, int to) {
        var points = new Known(to - from);
        for (int i = from; i < to; i++) {
            points.add(values[i]);
        }
        return points.toArray();
    }

    double[] column(int column) {
        double[] found = new double[days];
        int count = 0;
        for (int day = 0; day < days; day++) {
            double value = at(day, column);
            if (!Double.isNaN(value)) {
                found[count++] = value;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
