package org.islet.reports.definition.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.simulator.DemoPatient;
import org.islet.devices.simulator.Happening;
import org.islet.devices.simulator.Simulation;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.chart.Chart;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.pattern.RecurringPattern;
import org.islet.reports.compose.pattern.RecurringPatterns;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.exclusion.Exclusion;
import org.islet.reports.exclusion.ExclusionReason;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.CellWords;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Note;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class PatternsReportTest {

    private static final int A_DAY = 288;
    private static final int THREE_HOURS = 36;

    @Test
    void lowsOfMondaysAreAPatternOfMondays() {
        var report = report(28, GlucoseDays.ofSensor(28, PatternsReportTest::lowOnMondays));

        assertThat(rows(report, "patterns"))
                .containsExactly("Below 70 mg/dL, 03:00, 06:00, Mondays, 4, 4, 0, 24, –, 0, Not known");
    }

    @Test
    void eachOfItsDaysStandsWithItsTimesAndReadings() {
        var report = report(28, GlucoseDays.ofSensor(28, PatternsReportTest::lowOnMondays));

        assertThat(rows(report, "days"))
                .hasSize(4)
                .first()
                .isEqualTo("Mon 6 Apr, Below 70 mg/dL, 03:00, 06:00, Mondays, 03:00, 03:25, 30, 6, 60, 60");
        assertThat(ReportCsv.tableOf(report).orElseThrow().id()).isEqualTo("days");
    }

    @Test
    void threeMondaysAreTooFewToBeMoreThanChance() {
        assertThat(found(21, GlucoseDays.ofSensor(21, PatternsReportTest::lowOnMondays)))
                .isEmpty();
    }

    @Test
    void whatHappensAtEveryTimeOfTheDayIsNoPatternOfOne() {
        var always = GlucoseDays.ofSensor(14, at -> at.getHour() % 3 == 0 ? 60 : 120);

        assertThat(found(14, always)).isEmpty();
    }

    /** Three-hour pieces of a simulated life, dealt out blindly: what it has of patterns is gone. */
    @Test
    void aLifeWithoutPatternsHasNoneInNineteenOfTwentyReports() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        var person = DemoPatient.PUMP_AND_SENSOR.person(first);
        List<Double> lived = Simulation.live(person, first, first.plusDays(119)).of(Happening.Sensed.class).stream()
                .map(Happening.Sensed::sensed)
                .toList();

        long withAny = IntStream.range(0, 40)
                .filter(seed -> !found(90, dealt(lived, new Random(seed))).isEmpty())
                .count();

        assertThat(withAny).isLessThanOrEqualTo(2);
    }

    /** At some times of the day somebody measures often, at others hardly ever; what is measured has nothing to do with it. */
    @Test
    void whereMoreIsMeasuredThereIsNoPatternOfHighs() {
        long withAny = IntStream.range(0, 60)
                .filter(seed -> !found(90, measured(new Random(seed))).isEmpty())
                .count();

        assertThat(withAny).isLessThanOrEqualTo(3);
    }

    private static List<PlacedEvent> measured(Random chance) {
        return GlucoseDays.ofMeter(90, at -> chance.nextDouble() < 0.45 ? 250 : 120, at -> {
            double readingsInThreeHours = 0.05 + 2.5 * (at.getHour() / 3) / 7;
            return chance.nextDouble() < readingsInThreeHours / 3;
        });
    }

    @Test
    void oneTimeOfTheDayAloneIsHeldAgainstNothing() {
        var report = report(30, GlucoseDays.ofMeter(30, any -> 60, at -> at.getHour() == 7));

        assertThat(notes(report)).anyMatch(note -> note.startsWith("Too little data to say what recurs"));
    }

    @Test
    void aMeterBeforeIsNotHeldAgainstASensorNow() {
        LocalDate from = Requests.LAST.minusDays(13);
        var sensor = GlucoseDays.ofSensor(14, at -> at.getHour() == 3 ? 60 : 120);
        var before = GlucoseDays.ofMeter(28, any -> 120, at -> at.toLocalDate().isBefore(from));

        assertThat(rows(
                        report(
                                14,
                                Stream.concat(before.stream(), sensor.stream()).toList()),
                        "patterns"))
                .containsExactly("Below 70 mg/dL, 03:00, 06:00, All days, 14, 14, 0, 98, –, –, Not known");
    }

    @Test
    void theDaysToLookAtForASwingAreThoseOfTheWidest() {
        LocalDate widest = Requests.LAST.minusDays(3);
        var report = report(
                14,
                GlucoseDays.ofSensor(
                        14, at -> at.getHour() == 7 ? at.toLocalDate().equals(widest) ? 179 : 176 : 75));

        assertThat(report.sections().stream()
                        .filter(Note.class::isInstance)
                        .map(Note.class::cast)
                        .filter(note -> note.text().key().startsWith("patterns.everyDay"))
                        .map(note -> note.days().get(0)))
                .containsExactly(widest);
    }

    @Test
    void whereNothingStandsOutItIsSaidOfWhatWasCompared() {
        assertThat(notes(report(6, GlucoseDays.ofSensor(6, any -> 120))))
                .anyMatch(note -> note.startsWith("No low, high or swing is clearly more frequent")
                        && note.endsWith("too few to compare them."));
    }

    @Test
    void whatIsExcludedIsNoPartOfAPattern() {
        List<Exclusion> mondays = Stream.of(27L, 20L, 13L, 6L)
                .map(before -> Requests.LAST.minusDays(before))
                .map(monday -> new Exclusion(
                        monday.atTime(3, 0).atZone(Requests.BERLIN).toInstant(),
                        monday.atTime(4, 0).atZone(Requests.BERLIN).toInstant(),
                        ExclusionReason.COMPRESSION_LOW,
                        Optional.empty()))
                .toList();
        var request = Requests.of(28).excluding(Exclusions.of(mondays));

        assertThat(found(request, GlucoseDays.ofSensor(28, PatternsReportTest::lowOnMondays)))
                .isEmpty();
    }

    @Test
    void whatIsNewAndWhatIsGoneSinceTheDaysBeforeIsSaid() {
        LocalDate from = Requests.LAST.minusDays(13);
        var events = GlucoseDays.ofSensor(28, at -> {
            int hour = at.toLocalDate().isBefore(from) ? 21 : 3;
            return at.getHour() == hour ? 60 : 120;
        });

        assertThat(rows(report(14, events), "patterns"))
                .containsExactly(
                        "Below 70 mg/dL, 03:00, 06:00, All days, 14, 14, 0, 98, 0, 14, New",
                        "Below 70 mg/dL, 21:00, 00:00, All days, 0, 14, 14, 98, 14, 14, No longer");
    }

    @Test
    void whatStillShowsOftenButElsewhereTooIsNoLongerApartAndNotGone() {
        LocalDate from = Requests.LAST.minusDays(13);
        var events = GlucoseDays.ofSensor(
                28, at -> at.getHour() == 21 || !at.toLocalDate().isBefore(from) && at.getHour() % 3 == 0 ? 60 : 120);

        Report report = report(14, events);

        assertThat(rows(report, "patterns"))
                .containsExactly("Below 70 mg/dL, 21:00, 00:00, All days, 14, 14, 98, 98, 14, 14, No longer apart");
        assertThat(table(report, "patterns").orElseThrow().title().key()).isEqualTo("title.patternsAndGone");
        assertThat(notes(report)).anyMatch(note -> note.contains("What is no longer apart still shows on days enough"));
    }

    @Test
    void theDaysAreDrawnAsOneAboveTheSharesOfItsStretches() {
        for (List<PlacedEvent> events :
                List.of(GlucoseDays.ofSensor(14, any -> 120), GlucoseDays.ofMeter(14, any -> 120))) {
            assertThat(all(report(14, events))
                            .filter(ChartSection.class::isInstance)
                            .map(section -> ((ChartSection) section).chart())
                            .flatMap(chart -> chart.panels().stream()))
                    .extracting(Chart.ChartPanel::id)
                    .containsExactly("glucose", "shares");
        }
    }

    @Test
    void theRuleStandsBelowAllThatItExplains() {
        List<Section> sections = report(28, GlucoseDays.ofSensor(28, PatternsReportTest::lowOnMondays))
                .sections();
        int table = IntStream.range(0, sections.size())
                .filter(place -> sections.get(place) instanceof Table)
                .max()
                .orElseThrow();

        assertThat(sections.subList(table + 1, sections.size()))
                .isNotEmpty()
                .allMatch(section -> section instanceof Note note && note.weight() == Note.Weight.REMARK);
    }

    @Test
    void aMeterTellsOfReadingsAndOfNoTime() {
        var report = report(14, GlucoseDays.ofMeter(14, at -> at.getHour() == 6 ? 60 : 120));

        assertThat(rows(report, "patterns"))
                .containsExactly("Below 70 mg/dL, 06:00, 09:00, All days, 14, 14, 0, 98, –, 0, Not known");
        assertThat(table(report, "days").orElseThrow().columns())
                .extracting(Table.Column::id)
                .doesNotContain("minutes");
    }

    @Test
    void ofFourDaysNothingIsSaid() {
        var report = report(4, GlucoseDays.ofSensor(4, at -> at.getHour() == 3 ? 60 : 120));

        assertThat(table(report, "patterns")).isEmpty();
        assertThat(notes(report).get(1)).startsWith("Too little data to say what recurs");
    }

    @Test
    void theBestDayIsTheOneWithMostInRange() {
        LocalDate best = Requests.LAST.minusDays(2);
        var report = report(14, GlucoseDays.ofSensor(14, at -> at.toLocalDate().equals(best) ? 120 : high(at)));

        assertThat(report.sections().stream()
                        .filter(Note.class::isInstance)
                        .map(Note.class::cast)
                        .filter(note -> note.text().key().equals("patterns.bestDay"))
                        .flatMap(note -> note.days().stream()))
                .containsExactly(best);
    }

    @Test
    void daysWithALowAfterInsulinAreCountedOfTheDaysWithSuchInsulin() {
        var events = InventedPerson.withPump(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);

        assertThat(rows(report(14, events), "after_doses")).isNotEmpty().allSatisfy(row -> assertThat(row)
                .matches("A (low|high) began within 3 hours after .*, \\d+, 1?\\d, .*"));
    }

    @Test
    void theQuickSummaryNamesTheWeightiestAndItsDays() {
        var report = Reports.compose(
                Reports.byId("quick-summary").orElseThrow(),
                Requests.of(28),
                GlucoseDays.ofSensor(28, PatternsReportTest::lowOnMondays));

        assertThat(notes(report))
                .contains(
                        "Below 70 mg/dL, 03:00 to 06:00, on Mondays: on 4 of 4 such days with enough data then, and on"
                                + " 0 of 24 other days. It is the only pattern; its days are in the report Patterns.");
    }

    private static double lowOnMondays(LocalDateTime at) {
        boolean isThen = at.getDayOfWeek() == DayOfWeek.MONDAY && at.getHour() == 3 && at.getMinute() < 30;
        return isThen ? 60 : 120;
    }

    private static double high(LocalDateTime at) {
        return at.toLocalTime().isBefore(LocalTime.of(10, 0)) ? 200 : 120;
    }

    private static List<PlacedEvent> dealt(List<Double> lived, Random chance) {
        List<List<Double>> pieces = new ArrayList<>();
        for (int i = 0; i + THREE_HOURS <= lived.size(); i += THREE_HOURS) {
            pieces.add(lived.subList(i, i + THREE_HOURS));
        }
        Collections.shuffle(pieces, chance);
        List<Double> dealt = pieces.stream().flatMap(List::stream).toList();
        LocalDate first = Requests.LAST.minusDays(89);
        return GlucoseDays.ofSensor(
                90,
                at -> dealt.get((int) (at.toLocalDate().toEpochDay() - first.toEpochDay()) * A_DAY
                        + at.toLocalTime().toSecondOfDay() / 300));
    }

    private static List<RecurringPattern> found(int days, List<PlacedEvent> events) {
        return found(Requests.of(days), events);
    }

    private static List<RecurringPattern> found(ReportRequest request, List<PlacedEvent> events) {
        return RecurringPatterns.of(request, PeriodEvents.of(request, events)).all();
    }

    private static Report report(int days, List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("patterns").orElseThrow(), Requests.of(days), events);
    }

    private static Stream<Section> all(Report report) {
        return report.sections().stream()
                .flatMap(section -> section instanceof Columns columns
                        ? columns.columns().stream().flatMap(column -> column.sections().stream())
                        : Stream.of(section));
    }

    private static Optional<Table> table(Report report, String id) {
        return all(report)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst();
    }

    private static List<String> rows(Report report, String id) {
        var words = new CellWords(Words.of(report.request()));
        return table(report, id).orElseThrow().rows().stream()
                .map(row ->
                        String.join(", ", row.stream().map(words::of).toList()).replace('\u00a0', ' '))
                .toList();
    }

    private static List<String> notes(Report report) {
        Words words = Words.in(Locale.ENGLISH);
        return all(report)
                .filter(Note.class::isInstance)
                .map(note -> words.say(((Note) note).text()))
                .toList();
    }
}
