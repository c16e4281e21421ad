package org.islet.reports.definition.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.json.ReportJson;
import org.islet.reports.model.Paper;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.pdf.PdfRenderer;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Enclosed;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Report;
import org.islet.reports.svg.ReportSvg;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class VisitPackReportTest {

    private static final List<PlacedEvent> PUMP =
            InventedPerson.withPump(Requests.LAST.minusDays(27), Requests.LAST, Requests.BERLIN);
    private static final List<PlacedEvent> SENSOR = InventedPerson.onlyReadings(PUMP);
    private static final List<PlacedEvent> METER =
            InventedPerson.withMeterOnly(Requests.LAST.minusDays(27), Requests.LAST, Requests.BERLIN);

    @Test
    void theDataSayWhichVisitItIsWhereNobodyDoes() {
        assertThat(enclosed(pack("visit-pack", PUMP))).isEqualTo(enclosed(pack("visit-pack-pump", METER)));
        assertThat(enclosed(pack("visit-pack", SENSOR))).isEqualTo(enclosed(pack("visit-pack-sensor", PUMP)));
        assertThat(enclosed(pack("visit-pack", METER))).isEqualTo(enclosed(pack("visit-pack-meter", PUMP)));
        assertThat(enclosed(pack("visit-pack", List.of()))).isEqualTo(enclosed(pack("visit-pack-meter", PUMP)));
    }

    @Test
    void eachReportInItIsTheReportAlone() {
        Report pack = pack("visit-pack", PUMP);

        assertThat(reports(pack)).isNotEmpty().allSatisfy(report -> assertThat(report)
                .isEqualTo(pack(report.id(), PUMP)));
    }

    @Test
    void eachHasABookmarkAndItsDaysStandBelowIt() throws IOException {
        var pdf = new PdfReader(PdfRenderer.render(pack("visit-pack", PUMP)));

        List<Map<String, Object>> bookmarks = SimpleBookmark.getBookmarkList(pdf);

        assertThat(bookmarks)
                .extracting(bookmark -> bookmark.get("Title"))
                .containsExactly(
                        "Visit pack, 20 Apr – 3 May 2026",
                        "Quick summary, 20 Apr – 3 May 2026",
                        "Assessment and progress, 20 Apr – 3 May 2026",
                        "Glucose profile, 20 Apr – 3 May 2026",
                        "Patterns, 20 Apr – 3 May 2026",
                        "Episode summary, 20 Apr – 3 May 2026",
                        "Trends summary, 20 Apr – 3 May 2026",
                        "Device use, 20 Apr – 3 May 2026",
                        "Daily summary, 20 Apr – 3 May 2026");
        assertThat((List<?>) bookmarks.get(8).get("Kids")).hasSize(14);
    }

    @Test
    void itsPagesAreCountedAsOneFile() throws IOException {
        var pdf = new PdfReader(PdfRenderer.render(pack("visit-pack", PUMP)));
        int pages = pdf.getNumberOfPages();

        for (int page = 1; page <= pages; page++) {
            assertThat(seen(pdf, page)).contains("Page " + page + " of " + pages);
        }
        assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("Glucose profile", "Daily summary");
    }

    @Test
    void itsCoverSaysHowMuchThereIsToGoByAndWhatEachReportHolds() throws IOException {
        var pdf = new PdfReader(PdfRenderer.render(pack("visit-pack", PUMP)));

        String cover = seen(pdf, 1);

        assertThat(cover)
                .contains("Ada Example", "What there is to go by", "Days with sensor data, of 14 days")
                .contains("Days with insulin known whole, of 14 days", "Each day on a page of its own.");
    }

    @Test
    void itsCoverSaysHowMuchDataThereIsOnce() throws IOException {
        String cover = seen(new PdfReader(PdfRenderer.render(pack("visit-pack", PUMP))), 1);

        assertThat(cover).containsOnlyOnce("Sensor data on 14 of 14 days");
    }

    @Test
    void whatDoesNotApplyIsNotOnTheCover() {
        Figures data = pack("visit-pack", METER).sections().stream()
                .filter(section ->
                        section instanceof Figures figures && figures.id().equals("data"))
                .map(Figures.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(data.figures()).extracting(Figures.Figure::id).containsExactly("daysWithMeter", "meterReadings");
    }

    private static String seen(PdfReader pdf, int page) throws IOException {
        String content = new String(pdf.getPageContent(page), StandardCharsets.ISO_8859_1);
        pdf.setPageContent(page, content.replace("/Artifact BMC", "/Span BMC").getBytes(StandardCharsets.ISO_8859_1));
        return new PdfTextExtractor(pdf).getTextFromPage(page);
    }

    @Test
    void theSameDataAreTheSameFile() {
        assertThat(PdfRenderer.render(pack("visit-pack", PUMP)))
                .isEqualTo(PdfRenderer.render(pack("visit-pack", PUMP)));
    }

    @Test
    void itsJsonIsThatOfItsReportsOneAfterTheOther() throws IOException {
        Report pack = pack("visit-pack-sensor", SENSOR);
        String json = json(pack);

        for (Report report : reports(pack)) {
            assertThat(json).contains("\"report\":" + json(report));
        }
    }

    @Test
    void itIsNeitherATableNorAPicture() {
        Report pack = pack("visit-pack", PUMP);

        assertThat(ReportCsv.tableOf(pack)).isEmpty();
        assertThat(ReportSvg.of(pack)).isEmpty();
    }

    @Test
    void everyPackOfAnyDataIsAFileInGermanOnLetterToo() {
        var presentation = new Presentation(Locale.GERMAN, Paper.LETTER, false, Optional.empty());
        ReportRequest request = Requests.of(
                Requests.LAST.minusDays(2), Requests.LAST, GlucoseUnit.MMOL_PER_L, Targets.PREGNANCY, presentation);

        assertThat(Reports.withPacks())
                .filteredOn(report -> report instanceof VisitPackReport)
                .hasSize(4)
                .allSatisfy(report -> assertThat(Stream.of(PUMP, SENSOR, METER, List.<PlacedEvent>of()))
                        .allSatisfy(events -> assertThat(PdfRenderer.render(Reports.compose(report, request, events)))
                                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))));
    }

    private static Report pack(String id, List<PlacedEvent> events) {
        return Reports.compose(Reports.byId(id).orElseThrow(), Requests.of(14), events);
    }

    private static List<Report> reports(Report pack) {
        return pack.sections().stream()
                .filter(Enclosed.class::isInstance)
                .map(section -> ((Enclosed) section).report())
                .toList();
    }

    private static List<String> enclosed(Report pack) {
        return reports(pack).stream().map(Report::id).toList();
    }

    private static String json(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
