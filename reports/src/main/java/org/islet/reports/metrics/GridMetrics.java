package org.islet.reports.metrics;

import java.util.List;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.metrics.arithmetic.Moments;

/** Metrics that need time: how glucose changes, and how much of the time is known. */
final class GridMetrics {

    private static final String MG_PER_DL = "mg/dL";
    private static final String PERCENT = "%";
    private static final Phrase NO_READINGS = Phrase.of("metric.undefined.noReadings");
    private static final Phrase ONE_READING = Phrase.of("metric.undefined.oneReading");
    private static final Phrase NO_GRID_POINTS = Phrase.of("metric.undefined.noGridPoints");
    private static final Phrase FEW_GRID_POINTS = Phrase.of("metric.undefined.fewGridPoints");
    private static final Phrase FEW_DAYS = Phrase.of("metric.undefined.fewDays");
    private static final Phrase NO_EXCURSION = Phrase.of("metric.undefined.noExcursion");

    private static final List<Metric> ALL = List.of(
            new Metric(
                    "gvp_percent",
                    PERCENT,
                    Phrase.of("metric.gvp_percent"),
                    2,
                    FEW_GRID_POINTS,
                    GridChange::variabilityPercentage),
            new Metric("mage_avg", MG_PER_DL, Phrase.of("metric.mage_avg"), 3, NO_EXCURSION, Mage::average),
            new Metric("mage_max", MG_PER_DL, Phrase.of("metric.mage_max"), 3, NO_EXCURSION, Mage::greatest),
            new Metric("mage_plus", MG_PER_DL, Phrase.of("metric.mage_plus"), 3, NO_EXCURSION, Mage::rises),
            new Metric("mage_minus", MG_PER_DL, Phrase.of("metric.mage_minus"), 3, NO_EXCURSION, Mage::falls),
            new Metric(
                    "modd_lag1",
                    MG_PER_DL,
                    Phrase.of("metric.modd_lag1"),
                    2,
                    FEW_DAYS,
                    GridChange::meanOfDailyDifferences),
            new Metric(
                    "conga_1h",
                    MG_PER_DL,
                    Phrase.of("metric.conga", 1),
                    2,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 1)),
            new Metric(
                    "conga_2h",
                    MG_PER_DL,
                    Phrase.of("metric.conga", 2),
                    2,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 2)),
            new Metric(
                    "conga_4h",
                    MG_PER_DL,
                    Phrase.of("metric.conga", 4),
                    2,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 4)),
            new Metric(
                    "conga_24h",
                    MG_PER_DL,
                    Phrase.of("metric.conga", 24),
                    2,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 24)),
            new Metric("mag", "mg/dL/h", Phrase.of("metric.mag"), 2, FEW_GRID_POINTS, GridChange::meanAbsolute),
            new Metric(
                    "sd_roc_15",
                    "mg/dL/min",
                    Phrase.of("metric.sd_roc_15"),
                    2,
                    FEW_GRID_POINTS,
                    GridChange::deviationOfRate),
            new Metric(
                    "cv_within_day_mean",
                    PERCENT,
                    Phrase.of("metric.cv_within_day_mean"),
                    2,
                    FEW_GRID_POINTS,
                    DayAndTime::meanDailyVariation),
            new Metric(
                    "cv_within_day_sd",
                    PERCENT,
                    Phrase.of("metric.cv_within_day_sd"),
                    2,
                    FEW_DAYS,
                    DayAndTime::deviationOfDailyVariation),
            new Metric("SDw", MG_PER_DL, Phrase.of("metric.SDw"), 2, FEW_GRID_POINTS, DayAndTime::withinDays),
            new Metric("SDhhmm", MG_PER_DL, Phrase.of("metric.SDhhmm"), 2, FEW_GRID_POINTS, DayAndTime::betweenTimes),
            new Metric("SDwsh", MG_PER_DL, Phrase.of("metric.SDwsh"), 2, FEW_GRID_POINTS, DayAndTime::withinHours),
            new Metric("SDdm", MG_PER_DL, Phrase.of("metric.SDdm"), 2, FEW_DAYS, DayAndTime::betweenDailyMeans),
            new Metric("SDb", MG_PER_DL, Phrase.of("metric.SDb"), 2, FEW_DAYS, DayAndTime::betweenDays),
            new Metric("SDbdm", MG_PER_DL, Phrase.of("metric.SDbdm"), 2, FEW_DAYS, DayAndTime::betweenDaysCorrected),
            new Metric(
                    "active_percent_auto",
                    PERCENT,
                    Phrase.of("metric.active_percent_auto"),
                    2,
                    ONE_READING,
                    SensorActive::fromFirstToLast),
            new Metric("ndays", "d", Phrase.of("metric.ndays"), 2, NO_READINGS, SensorActive::days),
            new Metric(
                    "active_percent_14d",
                    PERCENT,
                    Phrase.of("metric.active_percent_14d"),
                    2,
                    ONE_READING,
                    SensorActive::ofLast14Days),
            new Metric(
                    "auc_hourly_true_days",
                    "mg/dL",
                    Phrase.of("metric.auc_hourly_true_days"),
                    2,
                    FEW_GRID_POINTS,
                    AreaUnderCurve::hourly),
            new Metric(
                    "grid_below_54_percent",
                    PERCENT,
                    Phrase.of("metric.grid_below", 54),
                    2,
                    NO_GRID_POINTS,
                    series -> Shares.below(series.grid().known(), 54)),
            new Metric(
                    "grid_below_70_percent",
                    PERCENT,
                    Phrase.of("metric.grid_below", 70),
                    2,
                    NO_GRID_POINTS,
                    series -> Shares.below(series.grid().known(), 70)),
            new Metric(
                    "grid_in_range_70_180_percent",
                    PERCENT,
                    Phrase.of("metric.grid_in_range", 70, 180),
                    2,
                    NO_GRID_POINTS,
                    series -> Shares.between(series.grid().known(), 70, 180)),
            new Metric(
                    "grid_above_180_percent",
                    PERCENT,
                    Phrase.of("metric.grid_above", 180),
                    2,
                    NO_GRID_POINTS,
                    series -> Shares.above(series.grid().known(), 180)),
            new Metric(
                    "grid_above_250_percent",
                    PERCENT,
                    Phrase.of("metric.grid_above", 250),
                    2,
                    NO_GRID_POINTS,
                    series -> Shares.above(series.grid().known(), 250)),
            new Metric(
                    "grid_mean",
                    MG_PER_DL,
                    Phrase.of("metric.grid_mean"),
                    2,
                    NO_GRID_POINTS,
                    series -> Moments.mean(series.grid().known())));

    private GridMetrics() {}

    static List<Metric> list() {
        return ALL;
    }
}
