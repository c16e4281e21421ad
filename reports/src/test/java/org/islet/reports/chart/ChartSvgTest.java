package org.islet.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.reports.compose.Composition;
import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Report;
import org.islet.reports.model.ReportKind;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.junit.jupiter.api.Test;

class ChartSvgTest {

    @Test
    void theWordsOfAChartAreTextAndItsSentenceIsItsName() {
        String svg = ChartSvg.of(report(ReportKind.GLUCOSE_PROFILE));

        assertThat(svg)
                .contains("role=\"img\"", "aria-label=\"Glucose between ")
                .contains(">Glucose, mg/dL</text", ">180</text")
                .contains("Open Sans")
                .doesNotContain(" style=");
    }

    @Test
    void aDayCanBeDrawnAlone() {
        var summary = (DailySummary) report(ReportKind.DAILY_SUMMARY);

        String svg = ChartSvg.of(summary, summary.days().get(0));

        assertThat(svg).contains(">Boluses, U</text", ">Basal, U/h</text", "viewBox=\"0 0 640 480\"");
    }

    @Test
    void theSameReportGivesTheSameDrawing() {
        Report report = report(ReportKind.DAILY_SUMMARY);

        assertThat(ChartSvg.of(report)).isEqualTo(ChartSvg.of(report));
    }

    private static Report report(ReportKind kind) {
        return Composition.compose(
                Requests.of(kind, 14),
                List.copyOf(InventedPerson.withPump(Requests.LAST.minusDays(14), Requests.LAST, Requests.BERLIN)));
    }
}
