package org.islet.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.compose.Composition;
import org.islet.reports.model.Report;
import org.islet.reports.model.ReportKind;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final List<PlacedEvent> EVENTS =
            InventedPerson.withPump(Requests.LAST.minusDays(14), Requests.LAST, Requests.BERLIN);

    @Test
    void theDailySummaryHasAPageAndABookmarkADay() throws IOException {
        PdfReader pdf = read(ReportKind.DAILY_SUMMARY, 3);

        assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        assertThat(SimpleBookmark.getBookmarkList(pdf))
                .extracting(bookmark -> bookmark.get("Title"))
                .containsExactly("Friday 1 May 2026", "Saturday 2 May 2026", "Sunday 3 May 2026");
    }

    @Test
    void reportsWrittenAtTheSameTimeDoNotDisturbOneAnother() {
        Report report = Composition.compose(Requests.of(ReportKind.DAILY_SUMMARY, 3), EVENTS);
        byte[] alone = PdfRenderer.render(report);

        List<byte[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(any -> PdfRenderer.render(report))
                .toList();

        assertThat(together).allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }

    @Test
    void theGlucoseProfileIsOnePage() throws IOException {
        assertThat(read(ReportKind.GLUCOSE_PROFILE, 14).getNumberOfPages()).isEqualTo(1);
    }

    @Test
    void everyPageSaysWhoWhenFromWhereAndByWhat() throws IOException {
        for (ReportKind kind : ReportKind.values()) {
            PdfReader pdf = read(kind, 14);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(new PdfTextExtractor(pdf).getTextFromPage(page))
                        .contains(
                                kind.title(),
                                "Ada Example",
                                "Diabetes Clinic",
                                "Europe/Berlin",
                                "mg/dL",
                                "70–180",
                                InventedPerson.PUMP,
                                "last upload",
                                "Sensor data on 14 of 14 days",
                                "Not a basis for dosing decisions alone",
                                "Islet ",
                                "formulas 2",
                                "sha-256",
                                "Page " + page + " of " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void theWordsOfTheChartsAreText() throws IOException {
        String text = new PdfTextExtractor(read(ReportKind.DAILY_SUMMARY, 1)).getTextFromPage(1);

        assertThat(text).contains("Glucose, mg/dL", "Boluses, U", "Basal, U/h", "250", "180", "54", "21");
    }

    @Test
    void anEmptyDaySaysSo() throws IOException {
        var pdf = new PdfReader(
                PdfRenderer.render(Composition.compose(Requests.of(ReportKind.DAILY_SUMMARY, 1), List.of())));

        assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("No sensor data on 3 May");
    }

    @Test
    void withoutEnoughDataThereIsNoManagementIndicatorAndThePageSaysWhy() throws IOException {
        String text = new PdfTextExtractor(read(ReportKind.GLUCOSE_PROFILE, 3)).getTextFromPage(1);

        assertThat(text).contains("No GMI", "Percentiles need seven days");
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        Report report = report(ReportKind.GLUCOSE_PROFILE, 14);

        assertThat(PdfRenderer.render(report)).isEqualTo(PdfRenderer.render(report));
    }

    @Test
    void theFileNamesItsTitleLanguageAndProducerAndNoTimeOfPrinting() throws IOException {
        PdfReader pdf = read(ReportKind.GLUCOSE_PROFILE, 14);

        assertThat(pdf.getInfo())
                .containsEntry("Title", "Glucose profile, 20 Apr – 3 May 2026")
                .containsEntry("Producer", "Islet")
                .doesNotContainKeys("CreationDate", "ModDate");
        assertThat(pdf.getCatalog()
                        .getAsString(com.lowagie.text.pdf.PdfName.LANG)
                        .toUnicodeString())
                .isEqualTo("en");
    }

    @Test
    void letterPaperIsUsedWhereAsked() throws IOException {
        var pdf = new PdfReader(PdfRenderer.render(report(ReportKind.GLUCOSE_PROFILE, 14), Paper.LETTER));

        assertThat(pdf.getPageSize(1).getWidth()).isEqualTo(612);
        assertThat(pdf.getPageSize(1).getHeight()).isEqualTo(792);
    }

    @Test
    void millimolesArePrintedWithOneDecimal() throws IOException {
        var request = Requests.of(
                ReportKind.GLUCOSE_PROFILE, Requests.LAST.minusDays(13), Requests.LAST, GlucoseUnit.MMOL_PER_L);
        var pdf = new PdfReader(PdfRenderer.render(Composition.compose(request, EVENTS)));

        assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("mmol/L", "3.9–10.0", "13.9");
    }

    private static PdfReader read(ReportKind kind, int days) throws IOException {
        return new PdfReader(PdfRenderer.render(report(kind, days)));
    }

    private static Report report(ReportKind kind, int days) {
        return Composition.compose(Requests.of(kind, days), EVENTS);
    }
}
