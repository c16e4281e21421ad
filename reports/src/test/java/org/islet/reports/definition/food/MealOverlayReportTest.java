package org.islet.reports.definition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.reports.definition.food.MealFacts.DAY;
import static org.islet.reports.definition.food.MealFacts.bolus;
import static org.islet.reports.definition.food.MealFacts.calculation;
import static org.islet.reports.definition.food.MealFacts.sensor;
import static org.islet.reports.definition.food.MealFacts.written;
import static org.islet.reports.definition.food.MealFacts.writtenByHand;
import static org.islet.reports.definition.food.ReportTables.names;
import static org.islet.reports.definition.food.ReportTables.numbers;
import static org.islet.reports.definition.food.ReportTables.sections;
import static org.islet.reports.definition.food.ReportTables.table;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.chart.Layer;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Note;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.svg.ReportSvg;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class MealOverlayReportTest {

    private static final String[] NUMBERS = {
        "before", "peak", "rise", "to_peak_minutes", "after", "lowest", "lows", "highs"
    };

    /**
     * From 23:00 on the evening before at 140, from midnight at 100 with an hour at 60 from three, from seven at 120 with
     * an hour at 200 from eight; nothing from 13:00 to 16:00.
     */
    private static List<PlacedEvent> trace() {
        List<PlacedEvent> events = new ArrayList<>();
        LocalDateTime midnight = DAY.atStartOfDay();
        for (int minute = -60; minute < 1440; minute += 5) {
            int hour = Math.floorDiv(minute, 60);
            if (hour < 13 || hour >= 16) {
                double value = hour < 0 ? 140 : hour == 3 ? 60 : hour < 7 ? 100 : hour == 8 ? 200 : 120;
                events.add(sensor(midnight.plusMinutes(minute), value));
            }
        }
        return events;
    }

    private static List<PlacedEvent> day(PlacedEvent... food) {
        return Stream.concat(trace().stream(), Stream.of(food)).toList();
    }

    @Test
    void aBreakfastHasItsMeanBeforeItsPeakItsRiseAndTheMeanFromOneToThreeHoursAfter() {
        Report report = report(day(written("07:00", 40)));

        Table stretches = table(report, "stretches");
        assertThat(names(stretches, "stretch")).containsExactly("breakfast", "lunch", "dinner", "night");
        assertThat(numbers(stretches, 0, "found", "counted")).containsExactly(1, 1);
        assertThat(numbers(stretches, 0, NUMBERS)).containsExactly(100, 200, 100, 60, 160, 120, 0, 1);
    }

    @Test
    void aNightGoesFromTheBedtimeOnTheEveningBeforeToWaking() {
        Table stretches = table(report(day()), "stretches");

        assertThat(numbers(stretches, 0, "found", "counted")).containsExactly(1, 1);
        assertThat(numbers(stretches, 0, NUMBERS)).containsExactly(140, 100, -40, 0, 100, 60, 1, 0);
    }

    @Test
    void whereNoFoodIsEnteredThereAreNightsAlone() {
        Report report = report(day());

        assertThat(names(table(report, "stretches"), "stretch")).containsExactly("night");
        assertThat(table(report, "meals").columns())
                .noneMatch(column -> column.id().startsWith("carb"));
        assertThat(notes(report)).anyMatch(note -> note.startsWith("No food was entered"));
    }

    @Test
    void ofAMealThatIsNotThereNothingIsKnown() {
        Table stretches = table(report(day(written("07:00", 40))), "stretches");

        assertThat(numbers(stretches, 1, "found", "counted")).containsExactly(0, 0);
        assertThat(numbers(stretches, 1, NUMBERS)).containsOnly(Double.NaN);
    }

    @Test
    void entriesWithinAnHourAreOneMealAndWhatDoesNotCountStandsInTheListWithItsReason() {
        Report report = report(day(
                written("02:00", 12),
                written("07:00", 40),
                written("08:00", 20),
                written("10:00", 15),
                written("12:30", 50)));

        Table meals = table(report, "meals");
        assertThat(names(meals, "stretch")).containsExactly("night", "night", "breakfast", "breakfast", "lunch");
        assertThat(names(meals, "is_counted"))
                .containsExactly("counted", "at_night", "counted", "not_the_largest", "little_sensor");
        assertThat(numbers(meals, 2, "carbs")).containsExactly(60);
        assertThat(notes(report)).anyMatch(note -> note.contains("eaten in the night: 1; beside one that counts: 1;"));
        assertThat(notes(report)).anyMatch(note -> note.contains("too little of the sensor: 1."));
        assertThat(ReportCsv.tableOf(report)).contains(meals);
    }

    @Test
    void whatTheCalculatorAndTheLogbookWereBothToldIsOneEntry() {
        Table meals = table(report(day(calculation("07:00", 40, 4), bolus("07:01", 4), written("07:20", 40))), "meals");

        assertThat(numbers(meals, 1, "carbs")).containsExactly(40);
    }

    @Test
    void whatWasWrittenByHandAndIsAboutWhatTheCalculatorWasToldIsOneEntry() {
        Table meals =
                table(report(day(calculation("07:00", 40, 4), bolus("07:01", 4), writtenByHand("07:20", 45))), "meals");

        assertThat(numbers(meals, 1, "carbs")).containsExactly(40);
    }

    @Test
    void aCalculationAskedAgainAtOnceIsNotEatenTwice() {
        Table meals = table(
                report(day(calculation("07:00", 40, 4), calculation("07:02", 45, 4.5), bolus("07:03", 4.5))), "meals");

        assertThat(numbers(meals, 1, "carbs")).containsExactly(45);
    }

    @Test
    void theChartOfAMealHasAPieceForEachThatCounts() {
        Report report = report(day(written("07:00", 40), written("10:00", 15)));

        assertThat(sections(report).filter(ChartSection.class::isInstance))
                .extracting(section -> ((ChartSection) section).chart().id())
                .containsExactly("breakfast", "lunch", "dinner", "night");
        assertThat(pieces(report, "breakfast")).hasSize(1);
        assertThat(pieces(report, "breakfast").get(0).get(0)).isEqualTo(new Layer.Point(0, 100));
        assertThat(pieces(report, "lunch")).isEmpty();
        assertThat(ReportSvg.of(report).orElseThrow()).contains("Breakfast: 1 counted");
    }

    @Test
    void withoutASensorItSaysWhatIsMissing() {
        Report report = report(InventedPerson.withMeterOnly(DAY, DAY, Requests.BERLIN));

        assertThat(notes(report))
                .containsExactly("This report needs sensor readings, and there is nothing of that in this period.");
    }

    private static List<List<Layer.Point>> pieces(Report report, String chart) {
        return sections(report)
                .filter(ChartSection.class::isInstance)
                .map(section -> ((ChartSection) section).chart())
                .filter(each -> each.id().equals(chart))
                .flatMap(each -> each.panels().get(0).layers().stream())
                .filter(layer ->
                        layer instanceof Layer.Trace trace && trace.id().equals("pieces"))
                .map(layer -> ((Layer.Trace) layer).stretches())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(Report report) {
        return sections(report)
                .filter(Note.class::isInstance)
                .map(note -> Words.in(Locale.ENGLISH).say(((Note) note).text()))
                .toList();
    }

    private static Report report(List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("sensor-overlay-by-meal").orElseThrow(), Requests.of(1), events);
    }
}
