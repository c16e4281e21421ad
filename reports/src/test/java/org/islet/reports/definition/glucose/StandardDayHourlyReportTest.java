package org.islet.reports.definition.glucose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.model.Measure;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
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

        Table hours = (Table) report(events).sections().get(2);

        assertThat(hours.rows()).hasSize(24);
        assertThat(hours.rows().get(7).get(1)).isEqualTo(new Table.Number(Measure.count(14)));
        assertThat(hours.rows().get(3).get(1)).isEqualTo(new Table.Number(Measure.count(0)));
    }

    @Test
    void withoutAMeterItSaysSo() {
        assertThat(report(List.of()).sections()).singleElement().isInstanceOf(Note.class);
    }

    private static Report report(List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("standard-day-hourly").orElseThrow(), Requests.of(14), events);
    }
}
