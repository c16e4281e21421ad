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
                    1,
                    FEW_GRID_POINTS,
                    GridChange::variabilityPercentage),
            new Metric("mage_avg", MG_PER_DL, Phrase.of("metric.mage_avg"), 2, NO_EXCURSION, Mage::average),
            new Metric("mage_max", MG_PER_DL, Phrase.of("metric.mage_max"), 2, NO_EXCURSION, Mage::greatest),
            new Metric("mage_plus", MG_PER_DL, Phrase.of("metric.mage_plus"), 2, NO_EXCURSION, Mage::rises),
            new Metric("mage_minus", MG_PER_DL, Phrase.of("metric.mage_minus"), 2, NO_EXCURSION, Mage::falls),
            new Metric(
                    "modd_lag1",
                    MG_PER_DL,
                    Phrase.of("metric.modd_lag1"),
                    1,
                    FEW_DAYS,
                    GridChange::meanOfDailyDifferences),
            new Metric(
                    "conga_1h",
                    MG_PER_DL,
                    Phrase.of("metric.conga", 1),
                    1,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 1)),
            new Metric(
                    "conga_2h",
                    MG_PER_DL,
                    Phrase.of("metric.conga", 2),
                    1,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 2)),
            new Metric(
                    "conga_4h",
                    MG_PER_DL,
                    Phrase.of("metric.conga", 4),
                    1,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 4)),
            new Metric(
                    "conga_24h",
                    MG_PER_DL,
                    Phrase.of("metric.conga", 24),
                    1,
                    FEW_GRID_POINTS,
                    series -> GridChange.netAction(series, 24)),
            new Metric("mag", "mg/dL/h", Phrase.of("metric.mag"), 1, FEW_GRID_POINTS, GridChange::meanAbsolute),
            new Metric(
                    "sd_roc_15",
                    "mg/dL/min",
                    Phrase.of("metric.sd_roc_15"),
                    1,
                    FEW_GRID_POINTS,
                    GridChange::deviationOfRate),
            new Metric(
                    "cv_within_day_mean",
                    PERCENT,
                    Phrase.of("metric.cv_within_day_mean"),
                    1,
                    FEW_GRID_POINTS,
                    DayAndTime::meanDailyVariation),
            new Metric(
                    "cv_within_day_sd",
                    PERCENT,
                    Phrase.of("metric.cv_within_day_sd"),
                    1,
                    FEW_DAYS,
                    DayAndTime::deviationOfDailyVariation),
            new Metric("SDw", MG_PER_DL, Phrase.of("metric.SDw"), 1, FEW_GRID_POINTS, DayAndTime::withinDays),
            new Metric("SDhhmm", MG_PER_DL, Phrase.of("metric.SDhhmm"), 1, FEW_GRID_POINTS, DayAndTime::betweenTimes),
            new Metric("SDwsh", MG_PER_DL, Phrase.of("metric.SDwsh"), 1, FEW_GRID_POINTS, DayAndTime::withinHours),
            new Metric("SDdm", MG_PER_DL, Phrase.of("metric.SDdm"), 1, FEW_DAYS, DayAndTime::betweenDailyMeans),
            new Metric("SDb", MG_PER_DL, Phrase.of("metric.SDb"), 1, FEW_DAYS, DayAndTime::betweenDays),
            new Metric("SDbdm", MG_PER_DL, Phrase.of("metric.SDbdm"), 1, FEW_DAYS, DayAndTime::betweenDaysCorrected),
            new Metric(
                    "active_percent_auto",
                    PERCENT,
                    Phrase.of("metric.active_percent_auto"),
                    1,
                    ONE_READING,
                    SensorActive::fromFirstToLast),
            new Metric("ndays", "d", Phrase.of("metric.ndays"), 1, NO_READINGS, SensorActive::days),
            new Metric(
                    "active_percent_14d",
                    PERCENT,
                    Phrase.of("metric.active_percent_14d"),
                    1,
                    ONE_READING,
                    SensorActive::ofLast14Days),
            new Metric(
                    "auc_hourly_true_days",
                    "mg/dL",
                    Phrase.of("metric.auc_hourly_true_days"),
                    1,
                    FEW_GRID_POINTS,
                    AreaUnderCurve::hourly),
            new Metric(
                    "grid_below_54_percent",
                    PERCENT,
                    Phrase.of("metric.grid_below", 54),
                    1,
                    NO_GRID_POINTS,
                    series -> Shares.below(series.grid().known(), 54)),
            new Metric(
                    "grid_below_70_percent",
                    PERCENT,
                    Phrase.of("metric.grid_below", 70),
                    1,
                    NO_GRID_POINTS,
                    series -> Shares.below(series.grid().known(), 70)),
            new Metric(
                    "grid_in_range_70_180_percent",
                    PERCENT,
                    Phrase.of("metric.grid_in_range", 70, 180),
                    1,
                    NO_GRID_POINTS,
                    series -> Shares.between(series.grid().known(), 70, 180)),
            new Metric(
                    "grid_above_180_percent",
                    PERCENT,
                    Phrase.of("metric.grid_above", 180),
                    1,
                    NO_GRID_POINTS,
                    series -> Shares.above(series.grid().known(), 180)),
            new Metric(
                    "grid_above_250_percent",
                    PERCENT,
                    Phrase.of("metric.grid_above", 250),
                    1,
                    NO_GRID_POINTS,
                    series -> Shares.above(series.grid().known(), 250)),
            new Metric(
                    "grid_mean",
                    MG_PER_DL,
                    Phrase.of("metric.grid_mean"),
                    1,
                    NO_GRID_POINTS,
                    series -> Moments.mean(series.grid().known())));

    private GridMetrics() {}

    static List<Metric> list() {
        return ALL;
    }
}
