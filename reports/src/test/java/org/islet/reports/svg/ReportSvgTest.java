package org.islet.reports.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.junit.jupiter.api.Test;

class ReportSvgTest {

    @Test
    void theWordsOfAChartAreTextAndItsSentenceIsItsName() {
        assertThat(svg("glucose-profile", 14).orElseThrow())
                .contains("role=\"img\"", "aria-label=\"Glucose between ")
                .contains(">Glucose, mg/dL</text", ">180</text")
                .contains("Open Sans")
                .doesNotContain(" style=");
    }

    @Test
    void aDayIsDrawnAloneAndManyAreNot() {
        assertThat(svg("daily-summary", 1).orElseThrow()).contains(">Boluses, U</text", ">Basal, U/h</text");
        assertThat(svg("daily-summary", 2)).isEmpty();
    }

    @Test
    void theSameReportGivesTheSameDrawing() {
        assertThat(svg("daily-summary", 1)).isEqualTo(svg("daily-summary", 1));
    }

    private static Optional<String> svg(String report, int days) {
        var events = InventedPerson.withPump(Requests.LAST.minusDays(14), Requests.LAST, Requests.BERLIN);
        return ReportSvg.of(Reports.compose(Reports.byId(report).orElseThrow(), Requests.of(days), events));
    }
}
