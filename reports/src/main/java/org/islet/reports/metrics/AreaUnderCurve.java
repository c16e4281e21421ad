package org.islet.reports.metrics;

import java.util.OptionalDouble;
import org.islet.reports.metrics.arithmetic.Known;

/** The mean height of the trace by the trapezoid rule: each day of the wall clock first, then all days alike. */
final class AreaUnderCurve {

    private AreaUnderCurve() {}

    static OptionalDouble hourly(GlucoseSeries series) {
        Grid grid = series.wallGrid();
        var days = new Known();
        for (int day = 0; day < grid.days(); day++) {
            var heights = new Known(grid.pointsADay());
            for (int column = 1; column < grid.pointsADay(); column++) {
                heights.add((grid.at(day, column - 1) + grid.at(day, column)) / 2);
            }
            days.add(heights.mean());
        }
        return days.mean();
    }
}
