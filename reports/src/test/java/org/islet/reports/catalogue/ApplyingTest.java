package org.islet.reports.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.compose.Facts;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.json.ReportJson;
import org.islet.reports.model.Openness;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not apply to a person, or is not for a reader, is in no report. */
class ApplyingTest {

    private static final LocalDate FIRST = Requests.LAST.minusDays(13);

    /** They are about nothing else, or say what a file may hold, and say so. */
    private static final Set<String> ABOUT_MORE = Set.of("csv-export", "meal-bolus-wizard", "device-settings");

    static Stream<ReportDefinition> reports() {
        return Reports.withPacks().stream().filter(report -> !ABOUT_MORE.contains(report.id()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void ofGlucoseAloneNothingIsSaidOfInsulinAndFood(ReportDefinition report) throws IOException {
        List<PlacedEvent> glucose = InventedPerson.withPump(FIRST, Requests.LAST, Requests.BERLIN).stream()
                .filter(placed -> placed.event() instanceof GlucoseReading)
                .toList();

        assertThat(said(report, ofGlucoseAlone(), glucose))
                .contains("only glucose is shared with you")
                .doesNotContain("bolus", "basal", "carb", "no food", "no pump", "nothing found")
                .doesNotContainPattern("insulin(?!, food, notes and settings are left out)");
    }

    @Test
    void aReportAboutWhatIsNotSharedSaysSo() throws IOException {
        assertThat(said(Reports.byId("meal-bolus-wizard").orElseThrow(), ofGlucoseAlone(), List.of()))
                .contains("that is not shared with you")
                .doesNotContain("nothing of that");
        assertThat(said(Reports.byId("device-settings").orElseThrow(), ofGlucoseAlone(), List.of()))
                .contains("that is not shared with you")
                .doesNotContain("told anything of its settings");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void ofSomebodyWithPensNothingIsSaidOfAPump(ReportDefinition report) throws IOException {
        List<PlacedEvent> pens = List.of(Facts.injection("06:00", 5, "rapid"));

        assertThat(said(report, Requests.of(1), pens)).doesNotContain("basal rate", "\"basal_u\"", "no pump");
    }

    @Test
    void ofSomebodyWithAPumpAllOfItIsSaid() throws IOException {
        assertThat(said(
                        Reports.byId("daily-summary").orElseThrow(),
                        Requests.of(1),
                        InventedPerson.withPump(Requests.LAST, Requests.LAST, Requests.BERLIN)))
                .contains("bolus", "basal", "carb");
    }

    private static ReportRequest ofGlucoseAlone() {
        ReportRequest all = Requests.of(14);
        return new ReportRequest(
                all.period(),
                all.targets(),
                all.dayPeriods(),
                all.unit(),
                all.person(),
                all.presentation(),
                List.of(),
                new Openness(Optional.empty(), true),
                all.exclusions());
    }

    private static String said(ReportDefinition report, ReportRequest request, List<PlacedEvent> events)
            throws IOException {
        var json = new ByteArrayOutputStream();
        ReportJson.write(Reports.compose(report, request, events), json);
        String all = json.toString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return all.replaceAll("\"carbohydrate\":\"g\"", "");
    }
}
