package org.islet.reports.definition.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.CellWords;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class LogbookDiaryReportTest {

    private static final ReportRequest REQUEST = Requests.of(1);
    private static final int BEFORE_BREAKFAST = 2;
    private static final int AFTER_BREAKFAST = 3;
    private static final int SUMS = 8;

    @Test
    void aFieldHoldsWhatWasMeasuredEatenAndGivenInItsPeriod() {
        List<String> row = row(
                meter("06:00", 62), meter("07:59", 181), carbs("07:10", 40), bolus("07:10", 4.5), bolus("08:00", 1));

        assertThat(row.get(BEFORE_BREAKFAST)).isEqualTo("62 L\n181 H\n40 g\n4.5 U");
        assertThat(row.get(AFTER_BREAKFAST)).isEqualTo("1.0 U");
        assertThat(row.get(SUMS)).isEqualTo("40 g\nbolus 5.5 U");
    }

    @Test
    void farLowAndFarHighAreMarkedTwice() {
        assertThat(row(meter("07:00", 53), meter("07:30", 251)).get(BEFORE_BREAKFAST))
                .isEqualTo("53 LL\n251 HH");
    }

    /** The mean of 80, 60 and 100 is 80. */
    @Test
    void theSensorStandsThereOnlyWhereTheMeterWasNotUsed() {
        List<String> row = row(
                sensor("06:00", 80),
                sensor("06:05", 60),
                sensor("06:10", 100),
                sensor("09:00", 120),
                meter("09:30", 130));

        assertThat(row.get(BEFORE_BREAKFAST)).isEqualTo("≈ 80\n≈ to 60 L");
        assertThat(row.get(AFTER_BREAKFAST)).isEqualTo("130");
    }

    @Test
    void anEmptyFieldIsEmptyAndNoZero() {
        List<String> row = row(meter("07:00", 100));

        assertThat(row.get(AFTER_BREAKFAST)).isEmpty();
        assertThat(row.get(SUMS)).isEmpty();
    }

    @Test
    void aNoteStandsWithItsTimeBesideTheSums() {
        PlacedEvent note = placed(
                "16:40",
                origin -> new LogbookEntry(
                        origin,
                        LogbookEntry.Kind.NOTE,
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.of("new site")));

        assertThat(row(note, meter("07:00", 100)).get(SUMS)).isEqualTo("16:40 new site");
    }

    @Test
    void belowSeveralDaysStandWhatTheyComeToAndOfHowManyDaysItIsKnown() {
        ReportRequest twoDays = Requests.of(2);
        Table diary = table(twoDays, carbs("07:10", 40), bolus("07:10", 4.5), carbs("07:30", 20), meter("12:00", 100));
        var cells = new CellWords(Words.of(twoDays));

        List<String> together = diary.rows().get(2).stream().map(cells::of).toList();

        assertThat(diary.rows()).hasSize(3);
        assertThat(together.get(BEFORE_BREAKFAST)).isEqualTo("60 g\n4.5 U");
        assertThat(together.get(AFTER_BREAKFAST)).isEmpty();
        assertThat(together.get(SUMS)).isEqualTo("60 g, 1 of 2 days\nbolus 4.5 U, 1 of 2 days");
    }

    @Test
    void whereNothingIsKnownOfTheDaysThereAreNoSums() {
        assertThat(table(Requests.of(2), meter("12:00", 100)).rows()).hasSize(2);
    }

    private static PlacedEvent meter(String time, double mgPerDl) {
        return placed(time, origin -> GlucoseReading.of(origin, GlucoseReading.Kind.METER, Glucose.mgPerDl(mgPerDl)));
    }

    private static PlacedEvent sensor(String time, double mgPerDl) {
        return placed(time, origin -> GlucoseReading.of(origin, GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(mgPerDl)));
    }

    private static PlacedEvent carbs(String time, double grams) {
        return placed(
                time,
                origin -> new LogbookEntry(
                        origin, LogbookEntry.Kind.CARBS, OptionalDouble.of(grams), Optional.of("g"), Optional.empty()));
    }

    private static PlacedEvent bolus(String time, double units) {
        return placed(
                time,
                origin -> new Bolus(
                        origin,
                        Bolus.Kind.NORMAL,
                        Optional.of(InsulinUnits.of(units)),
                        Optional.of(InsulinUnits.of(units)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static PlacedEvent placed(String time, Function<Origin, DeviceEvent> event) {
        LocalDateTime at = LocalDateTime.parse(Requests.LAST + "T" + time);
        return new PlacedEvent(
                event.apply(new Origin(DeviceTime.toTheMinute(at), Source.ofLine(0, 1))),
                Optional.of(at.atZone(Requests.BERLIN).toInstant()),
                Optional.of(at),
                false,
                "Meter",
                "capture-1");
    }

    private static List<String> row(PlacedEvent... events) {
        Table diary = table(REQUEST, events);
        var cells = new CellWords(Words.of(REQUEST));
        return diary.rows().get(0).stream().map(cells::of).toList();
    }

    private static Table table(ReportRequest request, PlacedEvent... events) {
        return Reports.compose(new LogbookDiaryReport(), request, List.of(events)).sections().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
