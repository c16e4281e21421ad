package org.islet.reports.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.habit.CarbohydrateUnit;
import org.islet.reports.habit.Habits;
import org.islet.reports.json.ReportJson;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.CellWords;
import org.islet.reports.section.Page;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports obey what their reader is used to, and files for scripts stay as they were. */
class HabitsInReportsTest {

    private static final List<PlacedEvent> EVENTS =
            InventedPerson.withPump(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);
    private static final Habits BREAD_UNITS = new Habits(CarbohydrateUnit.EXCHANGES_OF_12, Optional.empty());

    @Test
    void aTableSaysCarbohydrateInTheExchangesOfItsReader() {
        Report inGrams = report("trends-summary", Habits.USUAL);
        Report inExchanges = report("trends-summary", BREAD_UNITS);
        double grams = Double.parseDouble(lastCell(inGrams).replace(',', '.'));

        assertThat(heading(inExchanges)).isEqualTo("KH, BE");
        assertThat(Double.parseDouble(lastCell(inExchanges).replace(',', '.')))
                .isBetween(grams / 12 - 0.1, grams / 12 + 0.1);
    }

    @ParameterizedTest
    @CsvSource({"EXCHANGES_OF_10, KE", "EXCHANGES_OF_12, BE", "EXCHANGES_OF_15, AE", "GRAMS, g"})
    void eachSizeHasItsNameInGerman(CarbohydrateUnit unit, String name) {
        assertThat(heading(report("trends-summary", new Habits(unit, Optional.empty()))))
                .isEqualTo("KH, " + name);
    }

    @Test
    void columnsNamedByGramsStayInGramsForScripts() throws IOException {
        assertThat(csv(report("trends-summary", BREAD_UNITS))).isEqualTo(csv(report("trends-summary", Habits.USUAL)));
        assertThat(json(report("trends-summary", BREAD_UNITS)))
                .contains("\"carbohydrate\":\"exchange-12\"")
                .doesNotContain("\"id\":\"carbs_a_day_g\",\"value\":0,\"unit\":\"BE\"")
                .containsPattern("\"id\":\"carbs_a_day_g\",\"value\":[0-9.]+,\"unit\":\"g\"");
    }

    @Test
    void aNumberInJsonSaysTheUnitOfTheReader() throws IOException {
        assertThat(json(report("quick-summary", BREAD_UNITS)))
                .containsPattern("\"id\":\"carbsADay\",\"name\":\"[^\"]+\",\"value\":[0-9.]+,\"unit\":\"BE\"");
    }

    @Test
    void aWeekBeginsOnTheReadersFirstDay() {
        var fromSunday = new Habits(CarbohydrateUnit.GRAMS, Optional.of(DayOfWeek.SUNDAY));

        List<Page> pages = report("weekly-review", fromSunday).sections().stream()
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .toList();

        assertThat(pages)
                .extracting(page -> page.period().from().getDayOfWeek().getValue())
                .containsExactly(1, 7, 7);
        assertThat(pages).extracting(page -> page.period().days()).containsExactly(6L, 7L, 1L);
    }

    private static Report report(String id, Habits habits) {
        return Reports.compose(Reports.byId(id).orElseThrow(), request(habits), EVENTS);
    }

    private static ReportRequest request(Habits habits) {
        return Requests.of(
                Requests.LAST.minusDays(13),
                Requests.LAST,
                GlucoseUnit.MG_PER_DL,
                Targets.ADULT,
                Presentation.PLAIN.in(Locale.GERMAN).with(habits));
    }

    private static String heading(Report report) {
        Table weeks = table(report);
        return Words.of(report.request())
                .say(weeks.columns().get(weeks.columns().size() - 1).name());
    }

    private static String lastCell(Report report) {
        List<Table.Cell> row = table(report).rows().get(0);
        return new CellWords(Words.of(report.request())).of(row.get(row.size() - 1));
    }

    private static Table table(Report report) {
        return report.sections().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.id().equals("weeks"))
                .findFirst()
                .orElseThrow();
    }

    private static String csv(Report report) throws IOException {
        var out = new StringWriter();
        ReportCsv.write(report, ReportCsv.tableOf(report).orElseThrow(), out);
        return out.toString();
    }

    private static String json(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
