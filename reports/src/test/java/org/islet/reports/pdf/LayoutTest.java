package org.islet.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.model.Paper;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final LocalDate FIRST = Requests.LAST.minusDays(13);
    private static final Presentation GERMAN_LETTER =
            new Presentation(Locale.GERMAN, Paper.LETTER, false, Optional.empty());
    private static final ReportRequest GERMAN =
            Requests.of(FIRST, Requests.LAST, GlucoseUnit.MG_PER_DL, Targets.ADULT, GERMAN_LETTER);
    private static final List<PlacedEvent> PUMP =
            InventedPerson.withPump(FIRST.minusDays(14), Requests.LAST, Requests.BERLIN);

    @Test
    void chartsAreLowerBeforeAPageHoldsNothingButTheLastLines() throws IOException {
        for (String report : List.of("trends-summary", "therapy-dashboard", "assessment-and-progress")) {
            assertThat(pdf(report, GERMAN, PUMP).getNumberOfPages()).as(report).isEqualTo(1);
        }
    }

    @Test
    void aWeekWithoutASensorHasAPageThatSaysSoAndNoEmptyChart() throws IOException {
        List<PlacedEvent> lastWeek =
                InventedPerson.withPump(Requests.LAST.minusDays(6), Requests.LAST, Requests.BERLIN);

        for (String report : List.of("sensor-overlay", "weekly-logbook")) {
            PdfReader pdf = pdf(report, Requests.of(14), lastWeek);

            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
                    .contains("No sensor readings in this period")
                    .doesNotContain("Glucose, mg/dL", "Together");
        }
    }

    @Test
    void namesOfSharesThatDoNotFitBesideOneAnotherStandInTwoLines() {
        var shares = new RangeShares(17, 17, 33, 17, 16);
        var bar = new RangeBar(shares, Words.in(Locale.ENGLISH));

        assertThat(bar.lines(260)).isEqualTo(1);
        assertThat(bar.lines(170)).isEqualTo(2);
    }

    private static PdfReader pdf(String report, ReportRequest request, List<PlacedEvent> events) throws IOException {
        return new PdfReader(
                PdfRenderer.render(Reports.compose(Reports.byId(report).orElseThrow(), request, events)));
    }
}
