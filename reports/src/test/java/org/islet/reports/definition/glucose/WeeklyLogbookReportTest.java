package org.islet.reports.definition.glucose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZonedDateTime;
import java.util.List;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Note;
import org.islet.reports.section.Page;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class WeeklyLogbookReportTest {

    private static final List<PlacedEvent> PUMP =
            InventedPerson.withPump(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);

    @Test
    void aPageHoldsSevenDaysWithTheNightAndBothSidesOfEachMeal() {
        List<Page> pages = pages(report(10, PUMP));

        assertThat(pages).extracting(page -> page.period().days()).containsExactly(7L, 3L);
        assertThat(logbook(pages.get(0)).rows()).hasSize(8);
        assertThat(logbook(pages.get(0)).columns())
                .extracting(Table.Column::id)
                .containsExactly(
                        "day",
                        "night",
                        "before_breakfast",
                        "after_breakfast",
                        "before_lunch",
                        "after_lunch",
                        "before_dinner",
                        "after_dinner",
                        "whole_day");
    }

    @Test
    void aCellIsTheMeanOfItsPeriodOnItsDay() {
        double night = PUMP.stream()
                .filter(placed -> placed.event() instanceof GlucoseReading reading
                        && reading.kind() == GlucoseReading.Kind.SENSOR
                        && isInTheNightOfTheLastDay(placed))
                .mapToDouble(placed ->
                        ((GlucoseReading) placed.event()).value().orElseThrow().inMgPerDl())
                .average()
                .orElseThrow();

        List<Table.Cell> row = logbook(pages(report(1, PUMP)).get(0)).rows().get(0);

        assertThat(((Table.Number) row.get(1)).value().value().orElseThrow()).isCloseTo(night, within(1e-9));
    }

    @Test
    void aPeriodTheSensorHardlySawHasNoMean() {
        List<PlacedEvent> withoutEvenings =
                PUMP.stream().filter(placed -> local(placed).getHour() < 20).toList();

        List<Table.Cell> row =
                logbook(pages(report(1, withoutEvenings)).get(0)).rows().get(0);

        assertThat(((Table.Number) row.get(7)).value().isKnown()).isFalse();
        assertThat(((Table.Number) row.get(6)).value().isKnown()).isTrue();
    }

    @Test
    void withoutASensorItSaysSo() {
        assertThat(report(7, List.of()).sections()).singleElement().isInstanceOf(Note.class);
    }

    private static boolean isInTheNightOfTheLastDay(PlacedEvent placed) {
        return local(placed).toLocalDate().equals(Requests.LAST)
                && local(placed).getHour() < 6;
    }

    private static ZonedDateTime local(PlacedEvent placed) {
        return placed.at().orElseThrow().atZone(Requests.BERLIN);
    }

    private static Table logbook(Page page) {
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
        return Reports.compose(Reports.byId("weekly-logbook").orElseThrow(), Requests.of(days), events);
    }
}
