package org.islet.reports.metrics;

import java.util.OptionalDouble;

/** What changes from point to point of the grid, near and far. */
final class GridChange {

    private GridChange() {}

    /** Percentage by which the trace is longer than a flat one (Peyser et al., Diabetes Technol Ther 2018;20:6). */
    static OptionalDouble variabilityPercentage(GlucoseSeries series) {
        Grid grid = series.grid();
        double step = grid.stepMinutes();
        var lengths = new Known();
        for (double difference : differences(grid.values(), 1)) {
            lengths.add(Math.sqrt(step * step + difference * difference));
        }
        OptionalDouble mean = lengths.mean();
        return mean.isEmpty() ? mean : OptionalDouble.of(100 * (mean.getAsDouble() / step - 1));
    }

    /** Mean absolute change in mg/dL an hour (Hermanides et al., Crit Care Med 2010;38:838). */
    static OptionalDouble meanAbsolute(GlucoseSeries series) {
        Grid grid = series.grid();
        var changes = new Known();
        for (double difference : differences(grid.values(), 1)) {
            changes.add(Math.abs(difference));
        }
        OptionalDouble mean = changes.mean();
        return mean.isEmpty() ? mean : OptionalDouble.of(mean.getAsDouble() * 60 / grid.stepMinutes());
    }

    /** Mean of daily differences at the same time (Molnar et al., Diabetologia 1972;8:342). */
    static OptionalDouble meanOfDailyDifferences(GlucoseSeries series) {
        var changes = new Known();
        for (double difference :
                differences(series.grid().values(), series.grid().pointsADay())) {
            changes.add(Math.abs(difference));
        }
        return changes.mean();
    }

    /** Continuous overall net glycemic action over so many hours (McDonnell et al., Diabetes Technol Ther 2005;7:253). */
    static OptionalDouble netAction(GlucoseSeries series, int hours) {
        Grid grid = series.grid();
        var changes = new Known();
        for (double difference : differences(grid.values(), hours * 60 / grid.stepMinutes())) {
            changes.add(difference);
        }
        return changes.standardDeviation();
    }

    /** Standard deviation of the change over fifteen minutes, in mg/dL a minute (Clarke et al., 2009). */
    static OptionalDouble deviationOfRate(GlucoseSeries series) {
        Grid grid = series.grid();
        var rates = new Known();
        for (double difference : differences(grid.values(), 15 / grid.stepMinutes())) {
            rates.add(difference / 15);
        }
        return rates.standardDeviation();
    }

    private static double[] differences(double[] values, int lag) {
        double[] differences = new double[Math.max(0, values.length - lag)];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = values[i + lag] - values[i];
        }
        return differences;
    }
}
