package org.islet.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.metrics.Metrics;
import org.islet.reports.model.Paper;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.Targets;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.InventedSettings;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Report;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final List<PlacedEvent> EVENTS = Stream.concat(
                    InventedPerson.withPump(Requests.LAST.minusDays(14), Requests.LAST, Requests.BERLIN).stream(),
                    InventedSettings.all().stream())
            .toList();

    @Test
    void theDailySummaryHasAPageAndABookmarkADay() throws IOException {
        PdfReader pdf = read("daily-summary", 3);

        assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        assertThat(SimpleBookmark.getBookmarkList(pdf))
                .extracting(bookmark -> bookmark.get("Title"))
                .containsExactly("Friday 1 May 2026", "Saturday 2 May 2026", "Sunday 3 May 2026");
    }

    @Test
    void reportsWrittenAtTheSameTimeDoNotDisturbOneAnother() {
        Report report = report("daily-summary", 3);
        byte[] alone = PdfRenderer.render(report);

        List<byte[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(any -> PdfRenderer.render(report))
                .toList();

        assertThat(together).allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }

    @Test
    void theGlucoseProfileIsOnePage() throws IOException {
        assertThat(read("glucose-profile", 14).getNumberOfPages()).isEqualTo(1);
    }

    @Test
    void everyPageSaysWhoWhenFromWhereAndByWhat() throws IOException {
        for (ReportDefinition report : Reports.list()) {
            PdfReader pdf = read(report.id(), 14);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(seen(pdf, page))
                        .contains(
                                Words.of(Requests.of(1)).say(report.title()),
                                "Ada Example",
                                "Diabetes Clinic",
                                "Europe/Berlin",
                                "mg/dL",
                                "70–180",
                                InventedPerson.PUMP,
                                "last upload",
                                "born 3 Feb 1980",
                                "no. 4711",
                                "Sensor data on 14 of 14 days",
                                "Not a basis for dosing decisions alone",
                                "Islet ",
                                "formulas " + Metrics.VERSION,
                                "sha-256",
                                "Page " + page + " of " + pdf.getNumberOfPages());
            }
        }
    }

    /** The words of a page, with those that are only looked at: the extractor passes over them as a reader does. */
    private static String seen(PdfReader pdf, int page) throws IOException {
        String content = new String(pdf.getPageContent(page), StandardCharsets.ISO_8859_1);
        pdf.setPageContent(page, content.replace("/Artifact BMC", "/Span BMC").getBytes(StandardCharsets.ISO_8859_1));
        return new PdfTextExtractor(pdf).getTextFromPage(page);
    }

    @Test
    void headAndFootAreHeardOnceThoughTheyStandOnEveryPage() throws IOException {
        PdfReader pdf = read("daily-summary", 3);

        assertThat(heard(pdf, 1))
                .startsWith("Daily summary")
                .contains("Ada Example")
                .doesNotContain("sha-256");
        assertThat(heard(pdf, 2)).startsWith("Saturday 2 May 2026").doesNotContain("Ada Example", "sha-256");
        assertThat(heard(pdf, 3))
                .startsWith("Sunday 3 May 2026")
                .contains("sha-256")
                .doesNotContain("Ada Example");
    }

    private static String heard(PdfReader pdf, int page) throws IOException {
        return new PdfTextExtractor(pdf).getTextFromPage(page);
    }

    @Test
    void everyReportIsATreeOfHeadingsTablesParagraphsAndFiguresWithTheirSentence() throws IOException {
        for (ReportDefinition report : Reports.list()) {
            PdfReader pdf = read(report.id(), 14);
            List<PdfDictionary> pieces = pieces(pdf);

            assertThat(pdf.getCatalog().getAsDict(PdfName.MARKINFO).getAsBoolean(PdfName.MARKED))
                    .isEqualTo(PdfBoolean.PDFTRUE);
            assertThat(pdf.getCatalog().getAsString(PdfName.LANG).toString()).isEqualTo("en");
            assertThat(pieces)
                    .extracting(PdfRendererTest::kind)
                    .contains("Document", "H1", "H2", "P", "Table", "TR", "TH");
            assertThat(pieces.stream().filter(piece -> kind(piece).equals("H1")))
                    .hasSize(1);
            assertThat(pieces.stream().filter(piece -> kind(piece).equals("Figure")))
                    .allSatisfy(figure -> assertThat(
                                    figure.getAsString(new PdfName("Alt")).toString())
                            .isNotBlank());
        }
    }

    @Test
    void nothingIsWrittenThatIsNeitherSaidNorMarkedAsLooks() throws IOException {
        for (ReportDefinition report : Reports.list()) {
            PdfReader pdf = read(report.id(), 2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String content = new String(pdf.getPageContent(page), StandardCharsets.ISO_8859_1);
                String outside = content.replaceAll("(?s)/\\w+ (<<[^>]*>> BDC|BMC)\\n.*?\\nEMC\\n", "");

                assertThat(outside).doesNotContain("Tj", "TJ", " re\n", " l\n");
            }
        }
    }

    private static String kind(PdfDictionary piece) {
        return piece.getAsName(PdfName.S).toString().substring(1);
    }

    /** All of the structure tree, in the order it is read. */
    private static List<PdfDictionary> pieces(PdfReader pdf) {
        List<PdfDictionary> pieces = new ArrayList<>();
        addPieces(pdf.getCatalog().getAsDict(PdfName.STRUCTTREEROOT), pieces);
        return pieces;
    }

    private static void addPieces(PdfDictionary parent, List<PdfDictionary> pieces) {
        for (PdfObject kid : kids(parent)) {
            if (PdfReader.getPdfObject(kid) instanceof PdfDictionary piece && piece.contains(PdfName.S)) {
                pieces.add(piece);
                addPieces(piece, pieces);
            }
        }
    }

    /** None of a cell that nothing stands in. */
    private static List<PdfObject> kids(PdfDictionary piece) {
        PdfObject kids = PdfReader.getPdfObject(piece.get(PdfName.K));
        return kids instanceof PdfArray array
                ? array.getElements()
                : Stream.ofNullable(kids).toList();
    }

    @Test
    void theWordsOfTheChartsAreText() throws IOException {
        String text = new PdfTextExtractor(read("daily-summary", 1)).getTextFromPage(1);

        assertThat(text).contains("Glucose, mg/dL", "Boluses, U", "Basal, U/h", "250", "180", "54", "21");
    }

    @Test
    void anEmptyDaySaysSo() throws IOException {
        var pdf = new PdfReader(PdfRenderer.render(
                Reports.compose(Reports.byId("daily-summary").orElseThrow(), Requests.of(1), List.of())));

        assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("No glucose data on 3 May");
    }

    @Test
    void withoutEnoughDataThereIsNoManagementIndicatorAndThePageSaysWhy() throws IOException {
        String text = new PdfTextExtractor(read("glucose-profile", 3)).getTextFromPage(1);

        assertThat(text).contains("No GMI", "Percentiles need seven days");
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        Report report = report("glucose-profile", 14);

        assertThat(PdfRenderer.render(report)).isEqualTo(PdfRenderer.render(report));
    }

    @Test
    void theFileNamesItsTitleLanguageAndProducerAndNoTimeOfPrinting() throws IOException {
        PdfReader pdf = read("glucose-profile", 14);

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
        var pdf = new PdfReader(PdfRenderer.render(Reports.compose(
                Reports.GLUCOSE_PROFILE,
                Requests.of(
                        Requests.LAST.minusDays(13),
                        Requests.LAST,
                        GlucoseUnit.MG_PER_DL,
                        Targets.ADULT,
                        new Presentation(Locale.ENGLISH, Paper.LETTER, false, Optional.empty())),
                EVENTS)));

        assertThat(pdf.getPageSize(1).getWidth()).isEqualTo(612);
        assertThat(pdf.getPageSize(1).getHeight()).isEqualTo(792);
    }

    @Test
    void millimolesArePrintedWithOneDecimal() throws IOException {
        var request = Requests.of(Requests.LAST.minusDays(13), Requests.LAST, GlucoseUnit.MMOL_PER_L);
        var pdf = new PdfReader(PdfRenderer.render(Reports.compose(Reports.GLUCOSE_PROFILE, request, EVENTS)));

        assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("mmol/L", "3.9–10.0", "13.9");
    }

    private static PdfReader read(String report, int days) throws IOException {
        return new PdfReader(PdfRenderer.render(report(report, days)));
    }

    private static Report report(String report, int days) {
        return Reports.compose(Reports.byId(report).orElseThrow(), Requests.of(days), EVENTS);
    }
}
