package org.islet.reports.metrics;

import java.util.List;
import java.util.OptionalDouble;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.metrics.arithmetic.Moments;
import org.islet.reports.metrics.arithmetic.Quantiles;

/** Metrics of the readings as they are, each counting the same. */
final class ReadingMetrics {

    private static final String MG_PER_DL = "mg/dL";
    private static final String PERCENT = "%";
    private static final String NO_UNIT = "";
    private static final Phrase NO_READINGS = Phrase.of("metric.undefined.noReadings");
    private static final Phrase ONE_READING = Phrase.of("metric.undefined.oneReading");

    private static final List<Metric> ALL = List.of(
            new Metric(
                    "mean",
                    MG_PER_DL,
                    Phrase.of("metric.mean"),
                    1,
                    NO_READINGS,
                    series -> Moments.mean(series.values())),
            new Metric(
                    "median", MG_PER_DL, Phrase.of("metric.median"), 2, NO_READINGS, series -> quantile(series, 0.5)),
            new Metric(
                    "sd",
                    MG_PER_DL,
                    Phrase.of("metric.sd"),
                    1,
                    ONE_READING,
                    series -> Moments.standardDeviation(series.values())),
            new Metric(
                    "cv_percent",
                    PERCENT,
                    Phrase.of("metric.cv_percent"),
                    1,
                    ONE_READING,
                    series -> Moments.coefficientOfVariation(series.values())),
            new Metric("min", MG_PER_DL, Phrase.of("metric.min"), 1, NO_READINGS, series -> quantile(series, 0)),
            new Metric("max", MG_PER_DL, Phrase.of("metric.max"), 1, NO_READINGS, series -> quantile(series, 1)),
            new Metric("iqr", MG_PER_DL, Phrase.of("metric.iqr"), 2, NO_READINGS, ReadingMetrics::quartileRange),
            new Metric(
                    "quantile_5",
                    MG_PER_DL,
                    Phrase.of("metric.quantile", 5),
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.05)),
            new Metric(
                    "quantile_10",
                    MG_PER_DL,
                    Phrase.of("metric.quantile", 10),
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.10)),
            new Metric(
                    "quantile_25",
                    MG_PER_DL,
                    Phrase.of("metric.quantile", 25),
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.25)),
            new Metric(
                    "quantile_50",
                    MG_PER_DL,
                    Phrase.of("metric.quantile", 50),
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.50)),
            new Metric(
                    "quantile_75",
                    MG_PER_DL,
                    Phrase.of("metric.quantile", 75),
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.75)),
            new Metric(
                    "quantile_90",
                    MG_PER_DL,
                    Phrase.of("metric.quantile", 90),
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.90)),
            new Metric(
                    "quantile_95",
                    MG_PER_DL,
                    Phrase.of("metric.quantile", 95),
                    2,
                    NO_READINGS,
                    series -> quantile(series, 0.95)),
            new Metric("gmi", PERCENT, Phrase.of("metric.gmi"), 1, NO_READINGS, Gmi::of),
            new Metric("ea1c", PERCENT, Phrase.of("metric.ea1c"), 1, NO_READINGS, EstimatedA1c::of),
            new Metric(
                    "below_54_percent",
                    PERCENT,
                    Phrase.of("metric.below", 54),
                    2,
                    NO_READINGS,
                    series -> Shares.below(series, 54)),
            new Metric(
                    "below_63_percent",
                    PERCENT,
                    Phrase.of("metric.below", 63),
                    2,
                    NO_READINGS,
                    series -> Shares.below(series, 63)),
            new Metric(
                    "below_70_percent",
                    PERCENT,
                    Phrase.of("metric.below", 70),
                    2,
                    NO_READINGS,
                    series -> Shares.below(series, 70)),
            new Metric(
                    "above_140_percent",
                    PERCENT,
                    Phrase.of("metric.above", 140),
                    2,
                    NO_READINGS,
                    series -> Shares.above(series, 140)),
            new Metric(
                    "above_180_percent",
                    PERCENT,
                    Phrase.of("metric.above", 180),
                    2,
                    NO_READINGS,
                    series -> Shares.above(series, 180)),
            new Metric(
                    "above_250_percent",
                    PERCENT,
                    Phrase.of("metric.above", 250),
                    2,
                    NO_READINGS,
                    series -> Shares.above(series, 250)),
            new Metric(
                    "in_range_70_180_percent",
                    PERCENT,
                    Phrase.of("metric.in_range", 70, 180),
                    2,
                    NO_READINGS,
                    series -> Shares.between(series, 70, 180)),
            new Metric(
                    "in_range_70_140_percent",
                    PERCENT,
                    Phrase.of("metric.in_range", 70, 140),
                    2,
                    NO_READINGS,
                    series -> Shares.between(series, 70, 140)),
            new Metric(
                    "in_range_63_140_percent",
                    PERCENT,
                    Phrase.of("metric.in_range", 63, 140),
                    2,
                    NO_READINGS,
                    series -> Shares.between(series, 63, 140)),
            new Metric("lbgi", NO_UNIT, Phrase.of("metric.lbgi"), 1, NO_READINGS, BloodGlucoseRisk::low),
            new Metric("hbgi", NO_UNIT, Phrase.of("metric.hbgi"), 1, NO_READINGS, BloodGlucoseRisk::high),
            new Metric("adrr", NO_UNIT, Phrase.of("metric.adrr"), 1, NO_READINGS, BloodGlucoseRisk::averageDailyRange),
            new Metric("j_index", NO_UNIT, Phrase.of("metric.j_index"), 1, ONE_READING, JIndex::of),
            new Metric("gri", NO_UNIT, Phrase.of("metric.gri"), 2, NO_READINGS, GlycemiaRiskIndex::of),
            new Metric(
                    "gri_components_hypo",
                    PERCENT,
                    Phrase.of("metric.gri_components_hypo"),
                    2,
                    NO_READINGS,
                    GlycemiaRiskIndex::hypo),
            new Metric(
                    "gri_components_hyper",
                    PERCENT,
                    Phrase.of("metric.gri_components_hyper"),
                    2,
                    NO_READINGS,
                    GlycemiaRiskIndex::hyper),
            new Metric("grade", NO_UNIT, Phrase.of("metric.grade"), 1, NO_READINGS, Grade::of),
            new Metric("cogi", NO_UNIT, Phrase.of("metric.cogi"), 2, ONE_READING, ContinuousGlucoseIndex::of));

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
