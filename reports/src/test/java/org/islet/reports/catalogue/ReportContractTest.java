package org.islet.reports.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.chart.ScreenChart;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.json.ReportJson;
import org.islet.reports.model.Paper;
import org.islet.reports.model.Period;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.pdf.PdfRenderer;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Page;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.svg.ReportSvg;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every report must bear: any data and none, any days, both units, each language, each format. */
class ReportContractTest {

    private static final LocalDate LAST = Requests.LAST;
    private static final LocalDate SHORT = LocalDate.of(2026, 3, 29);
    private static final LocalDate LONG = LocalDate.of(2025, 10, 26);
    private static final List<PlacedEvent> PUMP = InventedPerson.withPump(LAST.minusDays(90), LAST, Requests.BERLIN);

    /** A name, the first and the last day, and the data. */
    record Case(String name, LocalDate from, LocalDate to, List<PlacedEvent> events) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> cases() {
        List<Case> cases = List.of(
                new Case("no data", LAST.minusDays(13), LAST, List.of()),
                new Case(
                        "one reading",
                        LAST.minusDays(13),
                        LAST,
                        InventedPerson.onlyReadings(PUMP).subList(0, 1)),
                new Case("one day", LAST, LAST, PUMP),
                new Case("a fortnight", LAST.minusDays(13), LAST, PUMP),
                new Case("ninety days", LAST.minusDays(89), LAST, PUMP),
                new Case("the short day", SHORT, SHORT, PUMP),
                new Case("the long day", LONG, LONG, InventedPerson.withPump(LONG, LONG, Requests.BERLIN)),
                new Case("pump only", LAST.minusDays(6), LAST, withoutReadings()),
                new Case(
                        "meter only",
                        LAST.minusDays(13),
                        LAST,
                        InventedPerson.withMeterOnly(LAST.minusDays(13), LAST, Requests.BERLIN)));
        return Reports.list().stream().flatMap(report -> cases.stream().map(one -> Arguments.of(report.id(), one)));
    }

    private static List<PlacedEvent> withoutReadings() {
        List<PlacedEvent> readings = InventedPerson.onlyReadings(PUMP);
        return PUMP.stream().filter(event -> !readings.contains(event)).toList();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void everyFormatSpeaksEveryLanguageInBothUnits(String id, Case data) throws IOException {
        for (GlucoseUnit unit : GlucoseUnit.values()) {
            Locale locale = unit == GlucoseUnit.MG_PER_DL ? Locale.ENGLISH : Locale.GERMAN;
            Report report =
                    Reports.compose(Reports.byId(id).orElseThrow(), request(id, data, unit, locale), data.events());

            assertThat(new PdfReader(PdfRenderer.render(report)).getNumberOfPages())
                    .isGreaterThanOrEqualTo(1);
            assertThat(json(report)).contains("\"report\":\"" + id + "\"").doesNotContain("???");
            ReportSvg.of(report).ifPresent(svg -> assertThat(svg).matches("(?s).*</svg\\s*>\\s*"));
            writeCsv(report);
            drawOnScreen(report, report.sections());
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void theSameDataMadeOnTheSameDayAreTheSameFile(String id, Case data) {
        var request = request(id, data, GlucoseUnit.MG_PER_DL, Locale.ENGLISH);
        ReportDefinition definition = Reports.byId(id).orElseThrow();

        assertThat(PdfRenderer.render(Reports.compose(definition, request, data.events())))
                .isEqualTo(PdfRenderer.render(Reports.compose(definition, request, data.events())));
    }

    /** Of as many of the days as the report holds. */
    private static ReportRequest request(String id, Case data, GlucoseUnit unit, Locale locale) {
        Needs needs = Reports.byId(id).orElseThrow().needs();
        Period days = needs.offered(new Period(data.from(), data.to(), Requests.BERLIN));
        var presentation = new Presentation(locale, Paper.LETTER, true, Optional.of(LAST.plusDays(1)));
        return Requests.of(days.from(), days.to(), unit, Targets.ADULT, presentation);
    }

    private static String json(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        try (var parser = new JsonFactory().createParser(out.toByteArray())) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void writeCsv(Report report) throws IOException {
        var table = ReportCsv.tableOf(report);
        if (table.isPresent()) {
            var out = new StringWriter();
            ReportCsv.write(report, table.get(), out);
            assertThat(out.toString().lines()).hasSize(table.get().rows().size() + 1);
        }
    }

    private static void drawOnScreen(Report report, List<Section> sections) {
        Words words = Words.of(report.request());
        for (Section section : sections) {
            if (section instanceof Page page) {
                drawOnScreen(report, page.sections());
            } else if (section instanceof ChartSection chart) {
                chart.chart().panels().forEach(panel -> assertThat(ScreenChart.json(chart.chart(), panel, words))
                        .contains("\"datasets\""));
            }
        }
    }
}
