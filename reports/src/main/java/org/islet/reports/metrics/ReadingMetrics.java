package org.islet.reports.metrics;

import java.util.List;
import java.util.OptionalDouble;
import org.islet.reports.metrics.arithmetic.Moments;
import org.islet.reports.metrics.arithmetic.Quantiles;

/** Metrics of the readings as they are, each counting the same. */
final class ReadingMetrics {

    private static final String MG_PER_DL = "mg/dL";
    private static final String PERCENT = "%";
    private static final String NO_UNIT = "";
    private static final String NO_READINGS = "there are no readings";
    private static final String ONE_READING = "there are fewer than two readings";

    private static final List<Metric> ALL = List.of(
            new Metric(
                    "mean",
                    MG_PER_DL,
                    "arithmetic mean of the readings",
                    1,
                    NO_READINGS,
                    series -> Moments.mean(series.values())),
            new Metric(
                    "median",
                    MG_PER_DL,
                    "middle reading; quantile of type 7; LO and HI count by rank",
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.5)),
            new Metric(
                    "sd",
                    MG_PER_DL,
                    "sample standard deviation of the readings (n - 1)",
                    1,
                    ONE_READING,
                    series -> Moments.standardDeviation(series.values())),
            new Metric(
                    "cv_percent",
                    PERCENT,
                    "standard deviation in per cent of the mean",
                    1,
                    ONE_READING,
                    series -> Moments.coefficientOfVariation(series.values())),
            new Metric("min", MG_PER_DL, "lowest reading", 1, NO_READINGS, series -> quantile(series, 0)),
            new Metric("max", MG_PER_DL, "highest reading", 1, NO_READINGS, series -> quantile(series, 1)),
            new Metric(
                    "iqr",
                    MG_PER_DL,
                    "75th less 25th percentile; quantiles of type 7; LO and HI count by rank",
                    2,
                    NO_READINGS,
                    ReadingMetrics::quartileRange),
            new Metric(
                    "quantile_5",
                    MG_PER_DL,
                    "5th percentile of the readings; quantile of type 7; LO and HI count by rank",
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.05)),
            new Metric(
                    "quantile_10",
                    MG_PER_DL,
                    "10th percentile of the readings; quantile of type 7; LO and HI count by rank",
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.10)),
            new Metric(
                    "quantile_25",
                    MG_PER_DL,
                    "25th percentile of the readings; quantile of type 7; LO and HI count by rank",
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.25)),
            new Metric(
                    "quantile_50",
                    MG_PER_DL,
                    "50th percentile of the readings; quantile of type 7; LO and HI count by rank",
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.50)),
            new Metric(
                    "quantile_75",
                    MG_PER_DL,
                    "75th percentile of the readings; quantile of type 7; LO and HI count by rank",
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.75)),
            new Metric(
                    "quantile_90",
                    MG_PER_DL,
                    "90th percentile of the readings; quantile of type 7; LO and HI count by rank",
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.90)),
            new Metric(
                    "quantile_95",
                    MG_PER_DL,
                    "95th percentile of the readings; quantile of type 7; LO and HI count by rank",
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.95)),
            new Metric(
                    "gmi",
                    PERCENT,
                    "glucose management indicator 3.31 + 0.02392 mean (Bergenstal 2018)",
                    1,
                    NO_READINGS,
                    Gmi::of),
            new Metric(
                    "ea1c",
                    PERCENT,
                    "estimated A1c (46.7 + mean) / 28.7 (ADAG, Nathan 2008)",
                    1,
                    NO_READINGS,
                    EstimatedA1c::of),
            new Metric(
                    "below_54_percent",
                    PERCENT,
                    "share of readings below 54 mg/dL, the limit excluded; LO and HI count",
                    2,
                    NO_READINGS,
                    series -> Shares.below(series, 54)),
            new Metric(
                    "below_63_percent",
                    PERCENT,
                    "share of readings below 63 mg/dL, the limit excluded; LO and HI count",
                    2,
                    NO_READINGS,
                    series -> Shares.below(series, 63)),
            new Metric(
                    "below_70_percent",
                    PERCENT,
                    "share of readings below 70 mg/dL, the limit excluded; LO and HI count",
                    2,
                    NO_READINGS,
                    series -> Shares.below(series, 70)),
            new Metric(
                    "above_140_percent",
                    PERCENT,
                    "share of readings above 140 mg/dL, the limit excluded; LO and HI count",
                    2,
                    NO_READINGS,
                    series -> Shares.above(series, 140)),
            new Metric(
                    "above_180_percent",
                    PERCENT,
                    "share of readings above 180 mg/dL, the limit excluded; LO and HI count",
                    2,
                    NO_READINGS,
                    series -> Shares.above(series, 180)),
            new Metric(
                    "above_250_percent",
                    PERCENT,
                    "share of readings above 250 mg/dL, the limit excluded; LO and HI count",
                    2,
                    NO_READINGS,
                    series -> Shares.above(series, 250)),
            new Metric(
                    "in_range_70_180_percent",
                    PERCENT,
                    "share of readings from 70 to 180 mg/dL, both limits included; LO and HI count",
                    2,
                    NO_READINGS,
                    series -> Shares.between(series, 70, 180)),
            new Metric(
                    "in_range_70_140_percent",
                    PERCENT,
                    "share of readings from 70 to 140 mg/dL, both limits included; LO and HI count",
                    2,
                    NO_READINGS,
                    series -> Shares.between(series, 70, 140)),
            new Metric(
                    "in_range_63_140_percent",
                    PERCENT,
                    "share of readings from 63 to 140 mg/dL, both limits included; LO and HI count",
                    2,
                    NO_READINGS,
                    series -> Shares.between(series, 63, 140)),
            new Metric(
                    "lbgi",
                    NO_UNIT,
                    "low blood glucose index (Kovatchev 2006), constant 22.77, split at 112.5 mg/dL",
                    1,
                    NO_READINGS,
                    BloodGlucoseRisk::low),
            new Metric(
                    "hbgi",
                    NO_UNIT,
                    "high blood glucose index (Kovatchev 2006), constant 22.77, split at 112.5 mg/dL",
                    1,
                    NO_READINGS,
                    BloodGlucoseRisk::high),
            new Metric(
                    "adrr",
                    NO_UNIT,
                    "average daily risk range (Kovatchev 2006), mean over days with readings",
                    1,
                    NO_READINGS,
                    BloodGlucoseRisk::averageDailyRange),
            new Metric("j_index", NO_UNIT, "0.001 (mean + SD) squared (Wojcicki 1995)", 1, ONE_READING, JIndex::of),
            new Metric(
                    "gri",
                    NO_UNIT,
                    "glycemia risk index (Klonoff 2023) by readings, duplicates averaged, at most 100; LO and HI count",
                    2,
                    NO_READINGS,
                    GlycemiaRiskIndex::of),
            new Metric(
                    "gri_components_hypo",
                    PERCENT,
                    "below 54 + 0.8 (54 to below 70), shares of readings; LO counts",
                    2,
                    NO_READINGS,
                    GlycemiaRiskIndex::hypo),
            new Metric(
                    "gri_components_hyper",
                    PERCENT,
                    "above 250 + 0.5 (above 180 to 250), shares of readings; HI counts",
                    2,
                    NO_READINGS,
                    GlycemiaRiskIndex::hyper),
            new Metric("grade", NO_UNIT, "GRADE (Hill 2007), at most 50 a reading, mean", 1, NO_READINGS, Grade::of),
            new Metric(
                    "cogi",
                    NO_UNIT,
                    "continuous glucose monitoring index (Leelarathna 2020): 50 % in range, 35 % below, 15 % SD; LO and HI count",
                    2,
                    ONE_READING,
                    ContinuousGlucoseIndex::of));

    private ReadingMetrics() {}

    static List<Metric> list() {
        return ALL;
    }

    private static OptionalDouble quantile(GlucoseSeries series, double probability) {
        return series.ranked().length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Quantiles.ofSorted(series.ranked(), probability));
    }

    private static OptionalDouble quartileRange(GlucoseSeries series) {
        return series.ranked().length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Quantiles.ofSorted(series.ranked(), 0.75) - Quantiles.ofSorted(series.ranked(), 0.25));
    }
}
