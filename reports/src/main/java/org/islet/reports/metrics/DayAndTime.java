package org.islet.reports.metrics;

import java.util.OptionalDouble;
import org.islet.reports.metrics.arithmetic.Known;
import org.islet.reports.metrics.arithmetic.Moments;

/**
 * Variability split by day and by time of day, on the grid by the wall clock (Rodbard, Diabetes Technol Ther 2009;11:551).
 */
final class DayAndTime {

    private DayAndTime() {}

    /** SDw: mean over days of the standard deviation within a day. */
    static OptionalDouble withinDays(GlucoseSeries series) {
        Grid grid = ofAveraged(series);
        var days = new Known();
        for (int day = 0; day < grid.days(); day++) {
            days.add(Moments.standardDeviation(grid.day(day)));
        }
        return days.mean();
    }

    /** SDhhmm: standard deviation of the means of each time of day. */
    static OptionalDouble betweenTimes(GlucoseSeries series) {
        Grid grid = ofAveraged(series);
        var times = new Known();
        for (int column = 0; column < grid.pointsADay(); column++) {
            times.add(Moments.mean(grid.column(column)));
        }
        return times.standardDeviation();
    }

    /** SDwsh: mean of the standard deviations of all windows of an hour. */
    static OptionalDouble withinHours(GlucoseSeries series) {
        Grid grid = series.withoutDuplicates().grid();
        double[] values = grid.values();
        int points = Math.max(1, (int) Math.rint(60.0 / grid.stepMinutes()));
        var hours = new Known();
        double[] hour = new double[points];
        for (int from = 0; from + points <= values.length; from++) {
            int count = 0;
            for (int i = from; i < from + points; i++) {
                if (!Double.isNaN(values[i])) {
                    hour[count++] = values[i];
                }
            }
            hours.add(Moments.standardDeviation(hour, count));
        }
        return hours.mean();
    }

    /** SDdm: standard deviation of daily means. */
    static OptionalDouble betweenDailyMeans(GlucoseSeries series) {
        Grid grid = ofAveraged(series);
        var days = new Known();
        for (int day = 0; day < grid.days(); day++) {
            days.add(Moments.mean(grid.day(day)));
        }
        return days.standardDeviation();
    }

    /** SDb: mean over times of day of the standard deviation between days. */
    static OptionalDouble betweenDays(GlucoseSeries series) {
        Grid grid = ofAveraged(series);
        var times = new Known();
        for (int column = 0; column < grid.pointsADay(); column++) {
            times.add(Moments.standardDeviation(grid.column(column)));
        }
        return times.mean();
    }

    /** SDbdm: the same, each day's values corrected for its own mean. */
    static OptionalDouble betweenDaysCorrected(GlucoseSeries series) {
        Grid grid = ofAveraged(series);
        double[] means = new double[grid.days()];
        for (int day = 0; day < grid.days(); day++) {
            means[day] = Moments.mean(grid.day(day)).orElse(Double.NaN);
        }
        var times = new Known();
        for (int column = 0; column < grid.pointsADay(); column++) {
            var time = new Known();
            for (int day = 0; day < grid.days(); day++) {
                time.add(grid.at(day, column) - means[day]);
            }
            times.add(time.standardDeviation());
        }
        return times.mean();
    }

    /** The mean of each day's coefficient of variation. */
    static OptionalDouble meanDailyVariation(GlucoseSeries series) {
        return dailyVariations(series).mean();
    }

    /** The standard deviation of each day's coefficient of variation. */
    static OptionalDouble deviationOfDailyVariation(GlucoseSeries series) {
        return dailyVariations(series).standardDeviation();
    }

    private static Known dailyVariations(GlucoseSeries series) {
        Grid grid = series.wallGrid();
        var days = new Known();
        for (int day = 0; day < grid.days(); day++) {
            days.add(Moments.coefficientOfVariation(grid.day(day)));
        }
        return days;
    }

    private static Grid ofAveraged(GlucoseSeries series) {
        return series.withoutDuplicates().wallGrid();
    }
}
