package org.islet.reports.definition.glucose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.chart.Layer;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Measure;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Note;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class StandardDayPeriodsReportTest {

    private static final List<PlacedEvent> METER =
            InventedPerson.withMeterOnly(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);
    private static final List<PlacedEvent> PUMP =
            InventedPerson.withPump(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);

    @Test
    void sensorAndMeterAreCountedApart() {
        Table table = table(report(PUMP));

        assertThat(table.rows()).hasSize(16);
        assertThat(table.rows().stream().map(row -> row.get(3)).distinct())
                .containsExactly(
                        new Table.Named("sensor", Phrase.of("series.sensor")),
                        new Table.Named("meter", Phrase.of("series.meter")));
        assertThat(charts(report(PUMP)))
                .extracting(chart -> chart.chart().id())
                .containsExactly("periods-sensor", "periods-meter");
    }

    @Test
    void ofAMeterAloneThereIsOneChartAndARowAPeriod() {
        Table table = table(report(METER));

        assertThat(charts(report(METER))).hasSize(1);
        assertThat(table.rows()).hasSize(8);
        assertThat(table.rows().get(1).get(4)).isEqualTo(new Table.Number(Measure.count(14)));
        assertThat(table.rows().get(2).get(4)).isEqualTo(new Table.Number(Measure.count(0)));
        assertThat(table.rows().get(7).get(4)).isEqualTo(new Table.Number(Measure.count(56)));
    }

    @Test
    void ofFewerThanFiveReadingsNoLineIsDrawn() {
        List<PlacedEvent> readings = METER.stream()
                .filter(placed -> placed.event() instanceof GlucoseReading)
                .toList();

        assertThat(means(report(readings.subList(0, 16)))).isEmpty();
        assertThat(means(report(readings.subList(0, 20)))).hasSize(4);
    }

    private static List<List<Layer.Point>> means(Report report) {
        return charts(report).get(0).chart().panels().get(0).layers().stream()
                .filter(Layer.Trace.class::isInstance)
                .map(Layer.Trace.class::cast)
                .filter(trace -> trace.id().equals("mean"))
                .findFirst()
                .orElseThrow()
                .stretches();
    }

    @Test
    void theAxisIsDividedWhereThePeriodsBegin() {
        assertThat(charts(report(METER)).get(0).chart().ticks())
                .extracting(tick -> tick.at())
                .containsExactly(0.0, 6.0, 8.0, 11.0, 13.0, 17.0, 19.0, 24.0);
    }

    @Test
    void everyPeriodOfTheDayHasItsName() {
        assertThat(table(report(METER)).rows().stream().limit(7).map(row -> row.get(0)))
                .isEqualTo(DayPeriods.STANDARD.all().stream()
                        .map(period -> new Table.Named(
                                period.kind().id(), period.kind().named()))
                        .toList());
    }

    @Test
    void withoutReadingsItSaysSo() {
        assertThat(report(List.of()).sections()).singleElement().isInstanceOf(Note.class);
    }

    private static Table table(Report report) {
        return of(report, Table.class).get(0);
    }

    private static List<ChartSection> charts(Report report) {
        return of(report, ChartSection.class);
    }

    private static <S extends Section> List<S> of(Report report, Class<S> kind) {
        return report.sections().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Report report(List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("standard-day-periods").orElseThrow(), Requests.of(14), events);
    }
}
