package org.islet.reports.definition.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

    private static final ReportRequest REQUEST = Requests.of(14);
    private static final LocalDate FIRST = Requests.LAST.minusDays(13);
    private static final List<PlacedEvent> PUMP = InventedPerson.withPump(FIRST, Requests.LAST, Requests.BERLIN);
    private static final List<PlacedEvent> METER = InventedPerson.withMeterOnly(FIRST, Requests.LAST, Requests.BERLIN);

    @ParameterizedTest
    @ValueSource(strings = {"quick-summary", "trends-summary", "therapy-dashboard"})
    void ofAMeterAloneTheReadingsAreSaidAndTheLowestOfThemIsTheDayToLookAt(String report) {
        Note note = finding(report, METER).orElseThrow();

        assertThat(said(note))
                .matches("Of \\d+ readings of the meter \\d+ % are in range, .* above it\\. .*")
                .doesNotContain("goal", "of the time");
        assertThat(note.days()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick-summary", "trends-summary", "therapy-dashboard"})
    void ofAPumpWithoutGlucoseInsulinIsSaidAndTheDayThatHadMost(String report) {
        Note note = finding(report, withoutGlucose(PUMP)).orElseThrow();

        assertThat(said(note))
                .matches("Insulin is known whole on \\d+ of 14 days: [0-9.]+ U a day in the mean\\. "
                        + "The most was on \\d+ \\w+: [0-9.]+ U\\.");
        assertThat(note.days()).hasSize(1);
    }

    @Test
    void aPumpAndAMeterAreSpokenOfByTheMeter() {
        List<PlacedEvent> both =
                Stream.concat(withoutGlucose(PUMP).stream(), METER.stream()).toList();

        assertThat(said(finding("quick-summary", both).orElseThrow())).startsWith("Of ");
    }

    @Test
    void ofFewReadingsOrNoneNothingIsSaid() {
        List<PlacedEvent> few = METER.stream()
                .filter(placed -> placed.event() instanceof GlucoseReading)
                .limit(4)
                .toList();

        assertThat(finding("quick-summary", few)).isEmpty();
        assertThat(finding("quick-summary", List.of())).isEmpty();
    }

    @Test
    void progressSaysBothPeriodsWhereBothSuffice() {
        List<PlacedEvent> both = InventedPerson.withPump(FIRST.minusDays(14), Requests.LAST, Requests.BERLIN);

        assertThat(said(finding("assessment-and-progress", both).orElseThrow()))
                .matches("In range for \\d+ % of the time, and for \\d+ % in as many days before\\. "
                        + "Below range for <?\\d+ %, and for <?\\d+ % before\\.");
        assertThat(finding("assessment-and-progress", PUMP)).isEmpty();
    }

    private static List<PlacedEvent> withoutGlucose(List<PlacedEvent> events) {
        return events.stream()
                .filter(placed -> !(placed.event() instanceof GlucoseReading))
                .toList();
    }

    private static Optional<Note> finding(String report, List<PlacedEvent> events) {
        List<Section> sections = Reports.compose(Reports.byId(report).orElseThrow(), REQUEST, events)
                .sections();
        return sections.stream()
                .filter(Note.class::isInstance)
                .map(Note.class::cast)
                .filter(note -> note.weight() == Note.Weight.FINDING)
                .findFirst();
    }

    private static String said(Note note) {
        return Words.of(REQUEST).say(note.text());
    }
}
