package org.islet.reports.definition.glucose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.chart.Layer;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Note;
import org.islet.reports.section.Page;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class SensorOverlayReportTest {

    private static final List<PlacedEvent> PUMP =
            InventedPerson.withPump(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);

    @Test
    void aPageHoldsSevenDaysAndTheLastWhatIsLeft() {
        List<Page> pages = pages(report(10, PUMP));

        assertThat(pages).extracting(page -> page.period().days()).containsExactly(7L, 3L);
        assertThat(table(pages.get(0)).rows()).hasSize(8);
        assertThat(table(pages.get(1)).rows()).hasSize(4);
    }

    @Test
    void oneDayHasNoRowOfAllDaysTogether() {
        assertThat(table(pages(report(1, PUMP)).get(0)).rows()).hasSize(1);
    }

    @Test
    void aWeekdayHasItsColourAndItsMarkOnEveryPage() {
        List<Layer.KeyEntry> entries = pages(report(14, PUMP)).stream()
                .flatMap(SensorOverlayReportTest::key)
                .toList();

        assertThat(entries.stream().map(Layer.KeyEntry::color).distinct()).hasSize(7);
        assertThat(entries.stream().map(Layer.KeyEntry::shape).distinct()).hasSize(7);
        assertThat(entries.get(0).name())
                .isEqualTo(Phrase.of("day.named", DayOfWeek.MONDAY, Requests.LAST.minusDays(13)));
        assertThat(entries.get(0).color()).isEqualTo(entries.get(7).color()).isEqualTo("day-1");
        assertThat(entries.get(0).shape()).isEqualTo(entries.get(7).shape());
    }

    @Test
    void eachDayHasABarOfItsShares() {
        List<Page> pages = pages(report(10, PUMP));

        assertThat(bars(pages.get(0))).hasSize(7);
        assertThat(bars(pages.get(1))).hasSize(3);
        assertThat(bars(pages.get(0)).get(2).from()).isBetween(2 * 24.0, 2.2 * 24);
        assertThat(table(pages.get(0)).rows().get(2))
                .contains(new Table.SideShare(bars(pages.get(0)).get(2).shares(), Side.IN_RANGE));
    }

    private static List<Layer.Share> bars(Page page) {
        return page.sections().stream()
                .filter(ChartSection.class::isInstance)
                .flatMap(section -> ((ChartSection) section).chart().panels().stream())
                .flatMap(panel -> panel.layers().stream())
                .filter(Layer.Shares.class::isInstance)
                .flatMap(layer -> ((Layer.Shares) layer).shares().stream())
                .toList();
    }

    @Test
    void theTableBehindHasEveryDay() {
        Report report = report(10, PUMP);

        Table behind = (Table) report.sections().get(report.sections().size() - 1);

        assertThat(behind.rows()).hasSize(10);
        assertThat(behind.columns()).extracting(Table.Column::id).contains("area_above", "mard_percent", "pairs");
    }

    @Test
    void withoutASensorItSaysSo() {
        assertThat(report(7, List.of()).sections()).singleElement().isInstanceOf(Note.class);
    }

    private static Stream<Layer.KeyEntry> key(Page page) {
        return ((ChartSection) page.sections().get(0))
                .chart().panels().get(0).layers().stream()
                        .filter(Layer.Key.class::isInstance)
                        .flatMap(layer -> ((Layer.Key) layer).entries().stream());
    }

    private static Table table(Page page) {
        return page.sections().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Page> pages(Report report) {
        return report.sections().stream()
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .toList();
    }

    private static Report report(int days, List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("sensor-overlay").orElseThrow(), Requests.of(days), events);
    }
}
