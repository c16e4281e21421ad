package org.islet.reports.definition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.islet.reports.definition.food.MealFacts.bareCalculation;
import static org.islet.reports.definition.food.MealFacts.bolus;
import static org.islet.reports.definition.food.MealFacts.calculation;
import static org.islet.reports.definition.food.MealFacts.sensor;
import static org.islet.reports.definition.food.ReportTables.names;
import static org.islet.reports.definition.food.ReportTables.numbers;
import static org.islet.reports.definition.food.ReportTables.sections;
import static org.islet.reports.definition.food.ReportTables.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.DeviceUse;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.model.UseOfDay;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.InventedSettings;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.CellWords;
import org.islet.reports.section.Note;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class MealBolusWizardReportTest {

    /** A breakfast without a bolus, a lunch with 1 U more than recommended, a dinner with 1 U less, a correction at three. */
    private static final List<PlacedEvent> DAY = Stream.concat(
                    InventedSettings.all().stream(),
                    Stream.of(
                            sensor("07:40", 90),
                            calculation("08:00", 30, 3),
                            sensor("11:58", 150),
                            calculation("11:59", 55, 5.5),
                            calculation("12:00", 60, 6),
                            bolus("12:02", 7),
                            sensor("13:58", 130),
                            calculation("15:00", 0, 1),
                            bolus("15:01", 1),
                            bareCalculation("18:00", 62.5, 5, 200),
                            bolus("18:01", 4),
                            sensor("20:10", 180)))
            .toList();

    @Test
    void eachMealHasWhatWasRecommendedAndGivenAndUnknownIsNotZero() {
        Table meals = table(report(DAY), "meals");

        assertThat(names(meals, "day_period")).containsExactly("after_breakfast", "before_lunch", "before_dinner");
        assertThat(numbers(meals, 0, "carbs", "recommended_u", "given_u", "beyond_u"))
                .containsExactly(30, 3, Double.NaN, Double.NaN);
        assertThat(numbers(meals, 1, "carbs", "recommended_u", "given_u", "beyond_u"))
                .containsExactly(60, 6, 7, 1);
        assertThat(numbers(meals, 2, "carbs", "recommended_u", "given_u", "beyond_u"))
                .containsExactly(62.5, 5, 4, -1);
    }

    @Test
    void glucoseBeforeIsWhatWasToldOrElseTheSensorsAndAfterIsTheSensorsTwoHoursLater() {
        Table meals = table(report(DAY), "meals");

        assertThat(names(meals, "before_by")).containsExactly("", "sensor", "entered");
        assertThat(numbers(meals, 0, "before", "after", "change")).containsOnly(Double.NaN);
        assertThat(numbers(meals, 1, "before", "after", "change")).containsExactly(150, 130, -20);
        assertThat(numbers(meals, 2, "before", "after", "change")).containsExactly(200, 180, -20);
    }

    @Test
    void whatTheCalculatorCountedWithIsItsOwnOrElseThatOfTheSettingsInForce() {
        Report report = report(DAY);
        Table meals = table(report, "meals");

        assertThat(numbers(meals, 1, "carb_ratio", "sensitivity", "target_low", "target_high"))
                .containsExactly(10, 40, 90, 110);
        assertThat(numbers(meals, 2, "carb_ratio", "sensitivity", "target_low", "target_high"))
                .containsExactly(new double[] {12.5, 36.03, 90.08, 108.09}, within(0.01));
        assertThat(numbers(meals, 1, "on_board_u")).containsExactly(1.5);
        assertThat(numbers(meals, 2, "on_board_u")).containsExactly(0.4);
        assertThat(notes(report)).anyMatch(note -> note.contains("for 1 meals some are from the settings"));
    }

    @Test
    void settingsToldOnlyAfterwardsWereNotKnownToBeInForce() {
        List<PlacedEvent> later = new ArrayList<>();
        later.add(bareCalculation("06:30", 20, 2, 100));
        later.addAll(InventedSettings.all().stream()
                .filter(told -> told.at()
                        .orElseThrow()
                        .isAfter(Requests.LAST
                                .minusDays(10)
                                .atStartOfDay(Requests.BERLIN)
                                .toInstant()))
                .toList());

        Table meals = table(report(later), "meals");

        assertThat(numbers(meals, 0, "carb_ratio", "sensitivity", "target_low")).containsOnly(Double.NaN);
    }

    @Test
    void thePeriodsOfTheDayCountMoreAndLessAndSayHowMuch() {
        Report report = report(DAY);
        Table doses = table(report, "doses");
        String[] columns = {"meals", "as_recommended", "more", "more_u", "less", "less_u", "incomparable"};

        assertThat(names(doses, "day_period"))
                .containsExactly("after_breakfast", "before_lunch", "before_dinner", "all");
        assertThat(numbers(doses, 0, columns))
                .containsExactly(1, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 1);
        assertThat(numbers(doses, 3, columns)).containsExactly(3, 0, 1, 1, 1, 1, 1);
        assertThat(numbers(doses, 3, "mean_given_u")).containsExactly(5.5);
        assertThat(said(report, "ratios", 3, "carb_ratios")).isEqualTo("10 to 12.5");
        assertThat(said(report, "ratios", 3, "targets")).isEqualTo("90 to 110");
        assertThat(numbers(table(report, "ratios"), 3, "mean_before", "known_before", "mean_change", "known_change"))
                .containsExactly(175, 2, -20, 2);
    }

    @Test
    void whatIsNotInItIsCounted() {
        Report report = report(DAY);

        assertThat(notes(report))
                .anyMatch(note -> note.contains("Calculations without food are not among them: 1;")
                        && note.contains("nothing given in between: 1."));
        assertThat(ReportCsv.tableOf(report)).contains(table(report, "meals"));
    }

    @Test
    void overridesAreThoseOfTheUseOfDevices() {
        var request = Requests.of(14);
        List<PlacedEvent> events = InventedPerson.withPump(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);
        var period = PeriodEvents.of(request.period(), request.targets(), events);
        double less = DeviceUse.of(request.period(), period, Days.of(request, period)).stream()
                .flatMap(day -> day.pump().stream())
                .mapToInt(UseOfDay.PumpUse::below)
                .sum();

        Table doses = table(Reports.compose(wizard(), request, events), "doses");

        assertThat(numbers(doses, doses.rows().size() - 1, "less")).containsExactly(less);
        assertThat(less).isPositive();
    }

    @Test
    void askedForCorrectionsAloneItSaysSo() {
        assertThat(notes(report(List.of(calculation("15:00", 0, 1)))))
                .containsExactly("The bolus calculator was asked in this period (1 times), but never for food.");
    }

    @Test
    void withoutACalculatorItSaysWhatIsMissing() {
        assertThat(notes(report(InventedPerson.withMeterOnly(Requests.LAST, Requests.LAST, Requests.BERLIN))))
                .containsExactly("This report needs calculations of a bolus calculator, and there is nothing of that"
                        + " in this period.");
    }

    private static String said(Report report, String table, int row, String column) {
        return new CellWords(Words.of(report.request())).of(ReportTables.cell(table(report, table), row, column));
    }

    private static List<String> notes(Report report) {
        return sections(report)
                .filter(Note.class::isInstance)
                .map(note -> Words.in(Locale.ENGLISH).say(((Note) note).text()))
                .toList();
    }

    private static Report report(List<PlacedEvent> events) {
        return Reports.compose(wizard(), Requests.of(1), events);
    }

    private static ReportDefinition wizard() {
        return Reports.byId("meal-bolus-wizard").orElseThrow();
    }
}
