package org.islet.reports.metrics;

import java.util.List;
import org.islet.reports.metrics.arithmetic.Moments;

/** Metrics that need time: how glucose changes, and how much of the time is known. */
final class GridMetrics {

    private static final String MG_PER_DL = "mg/dL";
    private static final String PERCENT = "%";
    private static final String NO_READINGS = "there are no readings";
    private static final String ONE_READING = "there are fewer than two readings";
    private static final String NO_GRID_POINTS = "no grid point is known";
    private static final String FEW_GRID_POINTS = "too few grid points are known";
    private static final String FEW_DAYS = "too few days can be compared";
    private static final String NO_EXCURSION =
            "no piece of the trace has an excursion of one standard deviation, or all are too short or too flat";

    private static final List<Metric> ALL = List.of(
            new Metric(
                    "gvp_percent",
                    PERCENT,
                    "glycemic variability percentage (Peyser 2018): length of the trace over a flat one, on the grid",
                    1,
                    FEW_GRID_POINTS,
                    GridChange::variabilityPercentage),
            new Metric(
                    "mage_avg",
                    MG_PER_DL,
                    "mean amplitude of glycemic excursions by moving averages of 5 and 32 points (Fernandes 2022): mean of rises and falls",
                    2,
                    NO_EXCURSION,
                    Mage::average),
            new Metric(
                    "mage_max",
                    MG_PER_DL,
                    "mean amplitude of glycemic excursions by moving averages of 5 and 32 points (Fernandes 2022): greater of rises and falls, a piece at a time",
                    2,
                    NO_EXCURSION,
                    Mage::greatest),
            new Metric(
                    "mage_plus",
                    MG_PER_DL,
                    "mean amplitude of glycemic excursions by moving averages of 5 and 32 points (Fernandes 2022): rises from nadir to peak",
                    2,
                    NO_EXCURSION,
                    Mage::rises),
            new Metric(
                    "mage_minus",
                    MG_PER_DL,
                    "mean amplitude of glycemic excursions by moving averages of 5 and 32 points (Fernandes 2022): falls from peak to nadir",
                    2,
                    NO_EXCURSION,
                    Mage::falls),
            new Metric(
                    "modd_lag1",
                    MG_PER_DL,
                    "mean of daily differences (Molnar 1972), one day apart, on the grid",
                    1,
                    FEW_DAYS,
                    GridChange::meanOfDailyDifferences),
            new Metric(
                    "conga_1h",
                    MG_PER_DL,
                    "continuous overall net glycemic action (McDonnell 2005) over 1 h, on the grid",
                    1,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 1)),
            new Metric(
                    "conga_2h",
                    MG_PER_DL,
                    "continuous overall net glycemic action (McDonnell 2005) over 2 h, on the grid",
                    1,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 2)),
            new Metric(
                    "conga_4h",
                    MG_PER_DL,
                    "continuous overall net glycemic action (McDonnell 2005) over 4 h, on the grid",
                    1,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 4)),
            new Metric(
                    "conga_24h",
                    MG_PER_DL,
                    "continuous overall net glycemic action (McDonnell 2005) over 24 h, on the grid",
                    1,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 24)),
            new Metric(
                    "mag",
                    "mg/dL/h",
                    "mean absolute glucose change (Hermanides 2010), on the grid",
                    1,
                    FEW_GRID_POINTS,
                    GridChange::meanAbsolute),
            new Metric(
                    "sd_roc_15",
                    "mg/dL/min",
                    "standard deviation of the rate of change over 15 minutes (Clarke 2009), on the grid",
                    1,
                    FEW_GRID_POINTS,
                    GridChange::deviationOfRate),
            new Metric(
                    "cv_within_day_mean",
                    PERCENT,
                    "mean of each day's coefficient of variation, on the grid",
                    1,
                    FEW_GRID_POINTS,
                    DayAndTime::meanDailyVariation),
            new Metric(
                    "cv_within_day_sd",
                    PERCENT,
                    "standard deviation of each day's coefficient of variation, on the grid",
                    1,
                    FEW_DAYS,
                    DayAndTime::deviationOfDailyVariation),
            new Metric(
                    "SDw",
                    MG_PER_DL,
                    "mean over days of the SD within a day (Rodbard 2009), on the grid",
                    1,
                    FEW_GRID_POINTS,
                    DayAndTime::withinDays),
            new Metric(
                    "SDhhmm",
                    MG_PER_DL,
                    "SD of the means of each time of day (Rodbard 2009), on the grid",
                    1,
                    FEW_GRID_POINTS,
                    DayAndTime::betweenTimes),
            new Metric(
                    "SDwsh",
                    MG_PER_DL,
                    "mean of the SD of all windows of an hour (Rodbard 2009), on the grid",
                    1,
                    FEW_GRID_POINTS,
                    DayAndTime::withinHours),
            new Metric(
                    "SDdm",
                    MG_PER_DL,
                    "SD of daily means (Rodbard 2009), on the grid",
                    1,
                    FEW_DAYS,
                    DayAndTime::betweenDailyMeans),
            new Metric(
                    "SDb",
                    MG_PER_DL,
                    "mean over times of day of the SD between days (Rodbard 2009), on the grid",
                    1,
                    FEW_DAYS,
                    DayAndTime::betweenDays),
            new Metric(
                    "SDbdm",
                    MG_PER_DL,
                    "the same, each day corrected for its mean (Rodbard 2009), on the grid",
                    1,
                    FEW_DAYS,
                    DayAndTime::betweenDaysCorrected),
            new Metric(
                    "active_percent_auto",
                    PERCENT,
                    "readings there are, of those expected from the first to the last",
                    1,
                    ONE_READING,
                    SensorActive::fromFirstToLast),
            new Metric(
                    "ndays",
                    "d",
                    "days from the first to the last reading, to one decimal",
                    1,
                    NO_READINGS,
                    SensorActive::days),
            new Metric(
                    "active_percent_14d",
                    PERCENT,
                    "readings in the 14 days before the last, of those 14 days can hold",
                    1,
                    ONE_READING,
                    SensorActive::ofLast14Days),
            new Metric(
                    "auc_hourly_true_days",
                    "mg/dL",
                    "mean height of the trace by the trapezoid rule, day by day on the grid, then over days",
                    1,
                    FEW_GRID_POINTS,
                    AreaUnderCurve::hourly),
            new Metric(
                    "grid_below_54_percent",
                    PERCENT,
                    "share of time below 54 mg/dL: known grid points, the limit excluded",
                    1,
                    NO_GRID_POINTS,
                    series -> Shares.below(series.grid().known(), 54)),
            new Metric(
                    "grid_below_70_percent",
                    PERCENT,
                    "share of time below 70 mg/dL: known grid points, the limit excluded",
                    1,
                    NO_GRID_POINTS,
                    series -> Shares.below(series.grid().known(), 70)),
            new Metric(
                    "grid_in_range_70_180_percent",
                    PERCENT,
                    "share of time from 70 to 180 mg/dL: known grid points, both limits included",
                    1,
                    NO_GRID_POINTS,
                    series -> Shares.between(series.grid().known(), 70, 180)),
            new Metric(
                    "grid_above_180_percent",
                    PERCENT,
                    "share of time above 180 mg/dL: known grid points, the limit excluded",
                    1,
                    NO_GRID_POINTS,
                    series -> Shares.above(series.grid().known(), 180)),
            new Metric(
                    "grid_above_250_percent",
                    PERCENT,
                    "share of time above 250 mg/dL: known grid points, the limit excluded",
                    1,
                    NO_GRID_POINTS,
                    series -> Shares.above(series.grid().known(), 250)),
            new Metric(
                    "grid_mean",
                    MG_PER_DL,
                    "mean of the known grid points",
                    1,
                    NO_GRID_POINTS,
                    series -> Moments.mean(series.grid().known())));

    private GridMetrics() {}

    static List<Metric> list() {
        return ALL;
    }
}
