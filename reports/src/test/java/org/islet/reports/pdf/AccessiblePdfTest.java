package org.islet.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.Targets;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether our files keep to PDF/UA-1, as another's program judges them. */
class AccessiblePdfTest {

    private static final List<PlacedEvent> PUMP =
            InventedPerson.withPump(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);
    private static final List<PlacedEvent> METER =
            InventedPerson.withMeterOnly(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> reports() {
        return Reports.list().stream()
                .flatMap(report -> Stream.of(
                        Arguments.of(report.id(), "a pump", Locale.ENGLISH, PUMP),
                        Arguments.of(report.id(), "a meter, in German", Locale.GERMAN, METER),
                        Arguments.of(report.id(), "no data", Locale.ENGLISH, List.of())));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("reports")
    void everyReportCanBeReadWithoutBeingSeen(String id, String of, Locale language, List<PlacedEvent> events)
            throws Exception {
        var request = Requests.of(
                Requests.LAST.minusDays(1),
                Requests.LAST,
                GlucoseUnit.MG_PER_DL,
                Targets.ADULT,
                Presentation.PLAIN.in(language));

        byte[] pdf = PdfRenderer.render(Reports.compose(Reports.byId(id).orElseThrow(), request, events));

        assertThat(failures(pdf)).isEmpty();
    }

    static List<String> failures(byte[] pdf) throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
