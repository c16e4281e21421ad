package org.islet.reports.definition.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.islet.devices.event.Bolus;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Note;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class TrendsSummaryReportTest {

    private static final LocalDate FIRST = Requests.LAST.minusDays(15);
    private static final ReportRequest REQUEST = Requests.of(16);

    @Test
    void aDayIsDrawnAsTheDailySummaryCountsIt() {
        List<PlacedEvent> events = InventedPerson.withPump(FIRST, Requests.LAST, Requests.BERLIN);
        List<Day> days = Days.of(REQUEST, PeriodEvents.of(REQUEST.period(), REQUEST.targets(), events));

        List<Layer.Step> together = steps(events, "together");

        assertThat(together).hasSize(16);
        for (int i = 0; i < days.size(); i++) {
            assertThat(together.get(i).value())
                    .isEqualTo(days.get(i).insulin().total().orElseThrow());
        }
    }

    @Test
    void aDayWithoutReadingsIsAHoleAndNotZero() {
        LocalDate silent = FIRST.plusDays(5);
        List<PlacedEvent> events = Stream.concat(
                        InventedPerson.withPump(FIRST, silent.minusDays(1), Requests.BERLIN).stream(),
                        InventedPerson.withPump(silent.plusDays(1), Requests.LAST, Requests.BERLIN).stream())
                .toList();

        var means = (Layer.Trace) layer(events, "mean");
        var ranges = (Layer.Spans) layer(events, "range");

        assertThat(means.stretches()).hasSize(2);
        assertThat(ranges.spans()).hasSize(15);
    }

    @Test
    void insulinOfADayIsNotDrawnWhereItIsNotKnownWhole() {
        List<PlacedEvent> events = InventedPerson.withPump(FIRST, Requests.LAST, Requests.BERLIN).stream()
                .filter(placed -> placed.event() instanceof Bolus)
                .toList();
        assertThat(steps(events, "together")).isEmpty();
        assertThat(steps(events, "basal")).isEmpty();
    }

    @Test
    void ofSomebodyWithoutInsulinThereIsNoPanelOfIt() {
        List<PlacedEvent> events = InventedPerson.withMeterOnly(FIRST, Requests.LAST, Requests.BERLIN);

        assertThat(chart(events).panels()).extracting(Chart.ChartPanel::id).containsExactly("glucose", "shares");
    }

    @Test
    void weeksBeginWithThePeriodAndTheLastMayBeShorter() {
        List<List<Table.Cell>> rows = weeks(InventedPerson.withPump(FIRST, Requests.LAST, Requests.BERLIN))
                .rows();

        assertThat(rows).extracting(row -> row.get(0)).containsExactly(day(0), day(7), day(14));
        assertThat(rows).extracting(row -> row.get(1)).containsExactly(day(6), day(13), day(15));
        assertThat(rows.get(2).get(2)).isEqualTo(new Table.Number(Measure.count(2)));
    }

    @Test
    void aWeekOfTheMeterAloneIsCountedFromTheMeter() {
        List<PlacedEvent> events = InventedPerson.withMeterOnly(FIRST, Requests.LAST, Requests.BERLIN);
        assertThat(weeks(events).rows().get(0).get(3).toString()).contains("series.meter");
    }

    @Test
    void eachWeekHasABarOfItsSharesOverItsDays() {
        List<PlacedEvent> events = InventedPerson.withPump(FIRST, Requests.LAST, Requests.BERLIN);

        List<Layer.Share> bars = ((Layer.Shares) layer(events, "shares")).shares();

        assertThat(bars).hasSize(3);
        assertThat(bars.get(1).from()).isBetween(7 * 24.0, 7.2 * 24);
        assertThat(bars.get(2).to()).isBetween(15.8 * 24, 16 * 24.0);
        assertThat(weeks(events).rows().get(1))
                .contains(new Table.Share(bars.get(1).shares(), GlucoseRange.IN_RANGE));
    }

    @Test
    void theLegendSpeaksOfNoLineOfASensorThatIsNotWorn() {
        assertThat(legend(InventedPerson.withMeterOnly(FIRST, Requests.LAST, Requests.BERLIN)))
                .contains("a circle is the mean of the meter")
                .doesNotContain("sensor");
        assertThat(legend(InventedPerson.withPump(FIRST, Requests.LAST, Requests.BERLIN)))
                .contains("the line is the mean of the sensor")
                .doesNotContain("meter");
    }

    private static String legend(List<PlacedEvent> events) {
        var words = Words.in(Locale.ENGLISH);
        return report(events).sections().stream()
                .filter(Note.class::isInstance)
                .map(note -> words.say(((Note) note).text()))
                .filter(said -> said.startsWith("Bars reach"))
                .findFirst()
                .orElseThrow();
    }

    private static Chart chart(List<PlacedEvent> events) {
        return report(events).sections().stream()
                .filter(ChartSection.class::isInstance)
                .map(section -> ((ChartSection) section).chart())
                .findFirst()
                .orElseThrow();
    }

    private static Table.Day day(int number) {
        return new Table.Day(FIRST.plusDays(number));
    }

    private static Report report(List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("trends-summary").orElseThrow(), REQUEST, events);
    }

    private static Table weeks(List<PlacedEvent> events) {
        return report(events).sections().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Layer.Step> steps(List<PlacedEvent> events, String id) {
        return ((Layer.Steps) layer(events, id)).steps();
    }

    private static Layer layer(List<PlacedEvent> events, String id) {
        Chart chart = chart(events);
        List<Layer> layers = new ArrayList<>();
        chart.panels().forEach(panel -> layers.addAll(panel.layers()));
        return layers.stream()
                .filter(layer -> layer.toString().contains("[id=" + id + ","))
                .findFirst()
                .orElseThrow();
    }
}
