package org.islet.reports.definition.glucose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.model.Measure;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Note;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class StandardDayHourlyReportTest {

    @Test
    void everyHourOfTheDayHasItsRow() {
        List<PlacedEvent> events =
                InventedPerson.withMeterOnly(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);

        Table hours = hours(events);

        assertThat(hours.rows()).hasSize(24);
        assertThat(hours.rows().get(7).get(1)).isEqualTo(new Table.Number(Measure.count(14)));
        assertThat(hours.rows().get(3).get(1)).isEqualTo(new Table.Number(Measure.count(0)));
    }

    @Test
    void anHourSaysHowManyOfItsReadingsLieBelowInAndAboveTheRange() {
        Table hours = hours(
                List.of(reading("07:05", 60), reading("07:20", 100), reading("07:50", 100), reading("07:55", 250)));

        assertThat(hours.rows().get(7).subList(5, 8))
                .map(cell -> ((Table.SideShare) cell).value().value().orElseThrow())
                .containsExactly(25.0, 50.0, 25.0);
        assertThat(hours.rows().get(8).subList(5, 8))
                .allSatisfy(cell ->
                        assertThat(((Table.Number) cell).value().value()).isEmpty());
    }

    @Test
    void anHourWithFiveReadingsHasItsMeanInTheChart() {
        List<PlacedEvent> events = Stream.of("07:05", "07:10", "07:15", "07:20", "07:25", "08:00")
                .map(time -> reading(time, 100))
                .toList();

        var means = (Layer.Trace) chart(events).panels().get(0).layers().stream()
                .filter(layer -> layer instanceof Layer.Trace)
                .findFirst()
                .orElseThrow();

        assertThat(means.stretches()).containsExactly(List.of(new Layer.Point(7, 100), new Layer.Point(8, 100)));
    }

    @Test
    void withoutAMeterItSaysSo() {
        assertThat(report(List.of()).sections()).singleElement().isInstanceOf(Note.class);
    }

    private static PlacedEvent reading(String time, double mgPerDl) {
        LocalDateTime at = LocalDateTime.parse(Requests.LAST + "T" + time);
        return new PlacedEvent(
                GlucoseReading.of(
                        new Origin(DeviceTime.toTheMinute(at), Source.ofLine(0, 1)),
                        GlucoseReading.Kind.METER,
                        Glucose.mgPerDl(mgPerDl)),
                Optional.of(at.atZone(Requests.BERLIN).toInstant()),
                Optional.of(at),
                false,
                "Meter",
                "capture-1");
    }

    private static Table hours(List<PlacedEvent> events) {
        return report(events).sections().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
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

    private static Report report(List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("standard-day-hourly").orElseThrow(), Requests.of(14), events);
    }
}
