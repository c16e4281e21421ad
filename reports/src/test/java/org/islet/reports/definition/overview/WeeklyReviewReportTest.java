package org.islet.reports.definition.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.chart.Layer;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Note;
import org.islet.reports.section.Page;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class WeeklyReviewReportTest {

    private static final List<PlacedEvent> PUMP =
            InventedPerson.withPump(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);
    private static final List<PlacedEvent> METER =
            InventedPerson.withMeterOnly(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);

    @Test
    void aPageHoldsAStripAndARowForEachOfSevenDays() {
        List<Page> pages = pages(report(10, PUMP));

        assertThat(pages).extracting(page -> page.period().days()).containsExactly(7L, 3L);
        assertThat(chart(pages.get(0)).chart().panels()).hasSize(7);
        assertThat(table(pages.get(0)).rows()).hasSize(8);
        assertThat(chart(pages.get(1)).chart().panels()).hasSize(3);
    }

    @Test
    void theStripsOfAWeekStandOnTheSameScale() {
        assertThat(pages(report(14, PUMP)).stream()
                        .flatMap(page -> chart(page).chart().panels().stream())
                        .map(panel -> panel.top())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void theDaysTogetherHaveTheMeanOfTheirInsulin() {
        List<List<Table.Cell>> rows = table(pages(report(7, PUMP)).get(0)).rows();

        double mean = rows.subList(0, 7).stream()
                .mapToDouble(row -> value(row.get(7)).orElseThrow())
                .average()
                .orElseThrow();

        assertThat(rows.get(7).get(7)).isEqualTo(new Table.Number(Measure.of(Quantity.INSULIN_SUM, mean)));
    }

    @Test
    void ofAMeterAloneThereAreNoColumnsOfInsulinAndFood() {
        Page page = pages(report(7, METER)).get(0);

        assertThat(table(page).columns()).extracting(Table.Column::id).endsWith("above_percent");
        assertThat(page.shares()).isEmpty();
    }

    @Test
    void whatTheDayGaveByHandIsMarkedWithItsAmount() {
        Layer.Marks boluses = chart(pages(report(1, PUMP)).get(0)).chart().panels().get(0).layers().stream()
                .filter(Layer.Marks.class::isInstance)
                .map(Layer.Marks.class::cast)
                .filter(marks -> marks.id().equals("boluses"))
                .findFirst()
                .orElseThrow();

        assertThat(boluses.marks()).isNotEmpty().allMatch(mark -> mark.label().isPresent());
    }

    @Test
    void withoutDataItSaysSo() {
        assertThat(report(7, List.of()).sections()).singleElement().isInstanceOf(Note.class);
    }

    private static OptionalDouble value(Table.Cell cell) {
        return ((Table.Number) cell).value().value();
    }

    private static ChartSection chart(Page page) {
        return (ChartSection) page.sections().get(0);
    }

    private static Table table(Page page) {
        return (Table) page.sections().get(page.sections().size() - 1);
    }

    private static List<Page> pages(Report report) {
        return report.sections().stream()
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .toList();
    }

    private static Report report(int days, List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("weekly-review").orElseThrow(), Requests.of(days), events);
    }
}
