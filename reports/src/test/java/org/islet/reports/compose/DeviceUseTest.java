package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.reports.compose.Facts.basal;
import static org.islet.reports.compose.Facts.bolus;
import static org.islet.reports.compose.Facts.dayBefore;
import static org.islet.reports.compose.Facts.half;
import static org.islet.reports.compose.Facts.resumed;
import static org.islet.reports.compose.Facts.sensor;
import static org.islet.reports.compose.Facts.set;
import static org.islet.reports.compose.Facts.suspended;
import static org.islet.reports.compose.Facts.wizard;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.InfusionSetEvent.Kind;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.UseOfDay;
import org.islet.reports.model.UseOfDay.PumpUse;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class DeviceUseTest {

    @Test
    void bolusesAreHeldAgainstWhatTheCalculatorSaid() {
        PumpUse use = pump(
                wizard("07:00", 40, 4),
                given("07:01", 4),
                wizard("12:00", 60, 6),
                given("12:01", 7),
                wizard("18:00", 60, 6),
                given("18:01", 5),
                given("21:00", 1));

        assertThat(use.asRecommended()).isOne();
        assertThat(use.above()).isOne();
        assertThat(use.below()).isOne();
        assertThat(use.withoutCalculator()).isOne();
        assertThat(use.withCalculator()).isEqualTo(3);
        assertThat(use.byHand()).isEqualTo(4);
    }

    @Test
    void theHalvesOfADualBolusAreComparedTogether() {
        PumpUse use = pump(
                wizard("12:00", 50, 5),
                half("12:00", Bolus.Kind.DUAL_NORMAL, 3, 0),
                half("12:02", Bolus.Kind.DUAL_SQUARE, 2, 120));

        assertThat(use.asRecommended()).isOne();
        assertThat(use.byHand()).isOne();
    }

    @Test
    void aBolusThatWasStoppedIsHeldByWhatWasAskedFor() {
        PumpUse use = pump(wizard("12:00", 50, 5), bolus("12:01", OptionalDouble.of(5), OptionalDouble.of(2)));

        assertThat(use.asRecommended()).isOne();
    }

    @Test
    void aBolusWithoutAnyAmountIsCountedButNotCompared() {
        PumpUse use = pump(wizard("12:00", 50, 5), bolus("12:01", OptionalDouble.empty(), OptionalDouble.empty()));

        assertThat(use.withCalculator()).isOne();
        assertThat(use.byHand()).isOne();
        assertThat(use.compared()).isZero();
    }

    @Test
    void withoutAnyMeterItsReadingsAreUnknown() {
        assertThat(days(Requests.of(1), given("08:00", 1)).get(0).meterReadings())
                .isEmpty();
    }

    @Test
    void whatFollowsWithinSixHoursIsTheSameChangeOfTheSet() {
        assertThat(pump(set("08:00", Kind.REWIND), set("08:05", Kind.REWIND), set("15:00", Kind.REWIND))
                        .setChanges())
                .isEqualTo(2);
    }

    @Test
    void whereThePumpTellsOfSitesRewindsAreNotCounted() {
        assertThat(pump(set("08:00", Kind.REWIND), set("15:00", Kind.SITE_CHANGE))
                        .setChanges())
                .isOne();
    }

    @Test
    void aDayOfWhichNoPumpTellsAnythingIsUnknownAndNotZero() {
        UseOfDay day = days(Requests.of(1), sensor("08:00", 120)).get(0);

        assertThat(day.pump()).isEmpty();
        assertThat(day.sensorHours()).isPresent();
    }

    @Test
    void withoutAnySensorItsHoursAreUnknown() {
        assertThat(days(Requests.of(1), given("08:00", 1)).get(0).sensorHours()).isEmpty();
    }

    @Test
    void hoursWithoutDeliveryAreCounted() {
        assertThat(pump(basal("00:00", 1), suspended("02:00"), resumed("03:30")).suspendedHours())
                .isEqualTo(1.5);
    }

    @Test
    void daysBetweenChangesAreTheMeanFromTheFirstToTheLast() {
        ReportRequest request = Requests.of(2);
        var events = PeriodEvents.of(
                request.period(),
                request.targets(),
                List.of(dayBefore(set("08:00", Kind.REWIND)), set("20:00", Kind.REWIND)));

        assertThat(SetChanges.of(events).daysBetween()).hasValue(1.5);
    }

    @Test
    void oneChangeAloneHasNoInterval() {
        ReportRequest request = Requests.of(1);
        var events = PeriodEvents.of(request.period(), request.targets(), List.of(set("08:00", Kind.REWIND)));

        assertThat(SetChanges.of(events).daysBetween()).isEmpty();
    }

    private static PlacedEvent given(String time, double units) {
        return bolus(time, OptionalDouble.of(units), OptionalDouble.of(units));
    }

    private static PumpUse pump(PlacedEvent... events) {
        return days(Requests.of(1), events).get(0).pump().orElseThrow();
    }

    private static List<UseOfDay> days(ReportRequest request, PlacedEvent... events) {
        var ofPeriod = PeriodEvents.of(request.period(), request.targets(), Arrays.asList(events));
        return DeviceUse.of(request.period(), ofPeriod, Days.of(request, ofPeriod));
    }
}
