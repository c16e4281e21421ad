package org.islet.reports.metrics;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.islet.reports.metrics.arithmetic.Known;

/** What changes from point to point of the grid, near and far. */
final class GridChange {

    private GridChange() {}

    /** Percentage by which the trace is longer than a flat one (Peyser et al., Diabetes Technol Ther 2018;20:6). */
    static OptionalDouble variabilityPercentage(GlucoseSeries series) {
        Grid grid = series.grid();
        double step = grid.stepMinutes();
        OptionalDouble mean = ofChanges(grid, 1, change -> Math.sqrt(step * step + change * change))
                .mean();
        return mean.isEmpty() ? mean : OptionalDouble.of(100 * (mean.getAsDouble() / step - 1));
    }

    /** Mean absolute change in mg/dL an hour (Hermanides et al., Crit Care Med 2010;38:838). */
    static OptionalDouble meanAbsolute(GlucoseSeries series) {
        Grid grid = series.grid();
        OptionalDouble mean = ofChanges(grid, 1, Math::abs).mean();
        return mean.isEmpty() ? mean : OptionalDouble.of(mean.getAsDouble() * 60 / grid.stepMinutes());
    }

    /** Mean of daily differences at the same time of day (Molnar et al., Diabetologia 1972;8:342). */
    static OptionalDouble meanOfDailyDifferences(GlucoseSeries series) {
        Grid grid = series.wallGrid();
        return ofChanges(grid, grid.pointsADay(), Math::abs).mean();
    }

    /** Continuous overall net glycemic action over so many hours (McDonnell et al., Diabetes Technol Ther 2005;7:253). */
    static OptionalDouble netAction(GlucoseSeries series, int hours) {
        Grid grid = series.grid();
        return ofChanges(grid, hours * 60 / grid.stepMinutes(), change -> change)
                .standardDeviation();
    }

    /** Standard deviation of the change over fifteen minutes, in mg/dL a minute (Clarke et al., 2009). */
    static OptionalDouble deviationOfRate(GlucoseSeries series) {
        Grid grid = series.grid();
        return ofChanges(grid, 15 / grid.stepMinutes(), change -> change / 15).standardDeviation();
    }

    /** A measure of each change between points so far apart, where both are known. */
    private static Known ofChanges(Grid grid, int points, DoubleUnaryOperator measure) {
        double[] values = grid.values();
        var changes = new Known(values.length - points);
        for (int i = points; i < values.length; i++) {
            changes.add(measure.applyAsDouble(values[i] - values[i - points]));
        }
        return changes;
    }
}
