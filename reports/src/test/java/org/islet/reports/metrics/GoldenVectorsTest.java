package org.islet.reports.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values worked out by hand, on a series that sits on and beside every limit. */
class GoldenVectorsTest {

    private static final double[] SERIES = {
        50, 53.9, 54, 60, 69.9, 70, 100, 112.5, 140, 140.1, 180, 180.1, 250, 250.1, 300, 400
    };

    @ParameterizedTest
    @CsvSource({
        "mean, 150.6625",
        "sd, 103.373265",
        "cv_percent, 68.612471",
        "gmi, 6.913847",
        "ea1c, 6.876742",
        "gri, 100",
        "gri_components_hypo, 27.5",
        "gri_components_hyper, 25.0",
        "j_index, 64.534170",
        "grade, 11.523055",
        "quantile_5, 52.925",
        "quantile_25, 67.425",
        "quantile_50, 126.25",
        "quantile_75, 197.575",
        "quantile_95, 325.0",
        "below_54_percent, 12.5",
        "below_70_percent, 31.25",
        "in_range_70_180_percent, 37.5",
        "in_range_70_140_percent, 25.0",
        "above_180_percent, 31.25",
        "above_250_percent, 18.75"
    })
    void aMetricOfTheSeriesIs(String id, double expected) {
        assertThat(Metrics.byId(id).orElseThrow().of(series(SERIES)).getAsDouble())
                .isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"lbgi, 5.570342", "hbgi, 9.669437"})
    void theRiskIndicesDifferFromTheExactConstantByTheirRoundingOnly(String id, double exact) {
        double found = Metrics.byId(id).orElseThrow().of(series(SERIES)).getAsDouble();

        assertThat(found / exact).isCloseTo(22.77 / (10 * 1.509 * 1.509), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 100.042",
        "40, 36.418",
        "54, 18.461",
        "70, 7.755",
        "112.5, 0.000",
        "180, 7.729",
        "250, 22.436",
        "400, 57.046",
        "600, 99.948"
    })
    void theRiskOfOnePointIs(double mgPerDl, double risk) {
        assertThat(BloodGlucoseRisk.ofPoint(mgPerDl)).isCloseTo(risk, within(6e-4));
    }

    @Test
    void theManagementIndicatorIsTheSameInBothItsUnits() {
        assertThat(Gmi.percent(154)).isCloseTo(6.99368, within(1e-9));
        assertThat(Gmi.mmolPerMol(150.6625 / 18.01559)).isCloseTo(52.0647, within(1e-3));
    }

    @Test
    void withoutReadingsEveryMetricIsUndefinedAndNoneIsZero() {
        GlucoseSeries none = series();

        assertThat(Metrics.list())
                .allSatisfy(
                        metric -> assertThat(metric.of(none)).as(metric.id()).isEmpty());
    }

    @Test
    void oneReadingHasAMeanAndNoDeviation() {
        GlucoseSeries one = series(100);

        assertThat(Metrics.byId("mean").orElseThrow().of(one)).hasValue(100);
        assertThat(Metrics.byId("sd").orElseThrow().of(one)).isEmpty();
    }

    private static GlucoseSeries series(double... values) {
        List<GlucoseSeries.Sample> samples = new ArrayList<>();
        for (double value : values) {
            samples.add(new GlucoseSeries.Sample(
                    Instant.parse("2026-05-01T00:00:00Z").plusSeconds(300L * samples.size()), value));
        }
        return GlucoseSeries.of(samples, ZoneOffset.UTC);
    }
}
