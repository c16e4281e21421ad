package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.islet.reports.compose.Facts.automaticTotal;
import static org.islet.reports.compose.Facts.basal;
import static org.islet.reports.compose.Facts.bolus;
import static org.islet.reports.compose.Facts.carbs;
import static org.islet.reports.compose.Facts.half;
import static org.islet.reports.compose.Facts.lasting;
import static org.islet.reports.compose.Facts.ofDevice;
import static org.islet.reports.compose.Facts.rebuilt;
import static org.islet.reports.compose.Facts.resumed;
import static org.islet.reports.compose.Facts.sensor;
import static org.islet.reports.compose.Facts.suspended;
import static org.islet.reports.compose.Facts.temporary;
import static org.islet.reports.compose.Facts.wizard;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.metrics.Metrics;
import org.islet.reports.model.BasalStep;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.InjectionMark;
import org.islet.reports.model.InsulinKind;
import org.islet.reports.model.Measure;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Report;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    @Test
    void everyDayOfThePeriodIsThere() {
        List<Day> days = days(Requests.of(3));

        assertThat(days).extracting(Day::date).containsExactly(DAY.minusDays(2), DAY.minusDays(1), DAY);
        assertThat(days.get(2).statistics().mean()).isEmpty();
        assertThat(days.get(2).insulin().bolus()).isEmpty();
    }

    @Test
    void daysOnWhichClocksChangeHaveTheirTrueLength() {
        var spring = LocalDate.of(2026, 3, 29);

        Day day = days(Requests.of(spring, spring, GlucoseUnit.MG_PER_DL)).get(0);

        assertThat(day.hours()).isEqualTo(23);
        assertThat(day.ticks().get(1).at()).isEqualTo(2);
        assertThat(said(day.notes())).containsExactly("Clocks changed: this day has 23 hours.");
    }

    @Test
    void aClockThatWasSetIsSaidAtItsRealMoment() {
        Day day = dayOf(Facts.clockSet("10:00", DAY.atTime(10, 0), DAY.atTime(11, 30)));

        assertThat(day.markers()).extracting(Day.Note::wallMinute).containsExactly(600);
        assertThat(said(day.notes())).containsExactly("Clock set from 10:00 to 11:30.");
    }

    @Test
    void lowAndHighAreReadings() {
        Day day = dayOf(
                Facts.beyond("10:00", OutOfRange.LOW),
                sensor("10:05", 45),
                sensor("10:10", 100),
                Facts.beyond("10:15", OutOfRange.HIGH),
                sensor("10:20", 120));

        assertThat(day.statistics().shares().orElseThrow().veryLow()).isCloseTo(40, within(1e-9));
        assertThat(day.statistics().shares().orElseThrow().veryHigh()).isCloseTo(20, within(1e-9));
        assertThat(day.statistics().lowest().outOfRange()).contains(OutOfRange.LOW);
        assertThat(day.statistics().highest().outOfRange()).contains(OutOfRange.HIGH);
        assertThat(day.statistics().mean().orElseThrow().value()).isCloseTo((45 + 100 + 120) / 3.0, within(1e-9));
        assertThat(day.traces().get(0)).hasSize(5);
    }

    @Test
    void metricsAndReportsCountTheSameReadings() {
        List<PlacedEvent> events = List.of(
                Facts.beyond("10:00", OutOfRange.LOW),
                sensor("10:05", 45),
                sensor("10:10", 100),
                Facts.ofDevice(sensor("10:11", 300), "other"),
                Facts.beyond("10:15", OutOfRange.HIGH),
                sensor("10:20", 120));

        Day day = dayOf(events.toArray(new PlacedEvent[0]));
        var series = SensorSeries.of(events, Requests.BERLIN, Exclusions.NONE);

        assertThat(Metrics.byId("mean").orElseThrow().of(series).orElseThrow())
                .isCloseTo(day.statistics().mean().orElseThrow().value(), within(1e-9));
        assertThat(Metrics.byId("below_54_percent").orElseThrow().of(series)).hasValue(40);
        assertThat(Metrics.byId("above_250_percent").orElseThrow().of(series)).hasValue(20);
        assertThat(Metrics.byId("quantile_50").orElseThrow().of(series)).hasValue(100);
        assertThat(Metrics.byId("quantile_5").orElseThrow().of(series)).hasValueCloseTo(41.0, within(1e-9));
    }

    @Test
    void insulinOfAPenIsInsulin() {
        Day day = dayOf(Facts.injection("07:00", 6, "shortActing"), Facts.injection("22:00", 14, "Long-Acting"));

        assertThat(day.insulin().injected()).hasValue(20);
        assertThat(day.insulin().total()).hasValue(20);
        assertThat(day.injections())
                .extracting(InjectionMark::kind)
                .containsExactly(InsulinKind.RAPID, InsulinKind.LONG);
        assertThat(said(day.markers().stream().map(Day.Note::text).toList()))
                .containsExactly("Insulin 6.0 U, rapid", "Insulin 14.0 U, long-acting");
    }

    @Test
    void amountsThatNobodyCanHaveMeantAreInNoSumAndTheReportSaysHowMany() {
        PlacedEvent[] events = {
            bolus("08:00", OptionalDouble.of(1e300), OptionalDouble.of(1e300)),
            lasting(basal("09:00", 1), Duration.ofSeconds(Long.MAX_VALUE)),
            carbs("10:00", -30),
            bolus("12:00", OptionalDouble.of(2.5), OptionalDouble.of(2.5))
        };

        assertThat(dayOf(events).insulin().bolus()).hasValue(2.5);
        assertThat(dayOf(events).carbGrams()).isEmpty();
        assertThat(said(report(List.of(events)).provenance().remarks()))
                .contains("3 records with an amount that cannot be right were left out.");
    }

    @Test
    void theHalvesOfADualBolusAreOneBolusInEitherOrder() {
        PlacedEvent first = half("12:00", Bolus.Kind.DUAL_NORMAL, 3, 0);
        PlacedEvent drawnOut = half("12:02", Bolus.Kind.DUAL_SQUARE, 2, 120);

        for (Day day : List.of(
                dayOf(wizard("12:00", 50, 5), first, drawnOut), dayOf(wizard("12:00", 50, 5), drawnOut, first))) {
            assertThat(day.insulin().boluses()).isEqualTo(1);
            assertThat(day.insulin().bolus()).hasValue(5);
            assertThat(day.boluses())
                    .extracting(BolusMark::recommended)
                    .containsExactly(OptionalDouble.of(5), OptionalDouble.empty());
            assertThat(day.boluses().get(0).unitsTogether()).hasValue(5);
        }
    }

    @Test
    void eachDrawnOutHalfBelongsToTheFirstHalfBeforeIt() {
        Day day = dayOf(
                half("07:00", Bolus.Kind.DUAL_NORMAL, 1, 0),
                half("07:01", Bolus.Kind.DUAL_SQUARE, 1, 60),
                half("12:00", Bolus.Kind.DUAL_NORMAL, 1, 0),
                half("12:01", Bolus.Kind.DUAL_SQUARE, 1, 60));

        assertThat(day.insulin().boluses()).isEqualTo(2);
    }

    @Test
    void aDrawnOutHalfWithoutItsFirstHalfIsABolusOfItsOwn() {
        Day day = dayOf(
                half("07:00", Bolus.Kind.DUAL_NORMAL, 1, 0),
                half("15:00", Bolus.Kind.DUAL_SQUARE, 1, 60),
                ofDevice(half("07:00", Bolus.Kind.DUAL_SQUARE, 1, 60), "another pump"));

        assertThat(day.insulin().boluses()).isEqualTo(3);
    }

    @Test
    void automaticInsulinToldAsASumOfTheDayIsPartOfTheTotal() {
        Day day =
                dayOf(automaticTotal("00:00", DAY, 27.9), bolus("12:00", OptionalDouble.empty(), OptionalDouble.of(5)));

        assertThat(day.insulin().deviceTotal()).isEmpty();
        assertThat(day.insulin().automatic()).hasValue(27.9);
        assertThat(day.insulin().total()).hasValue(32.9);
        assertThat(said(day.notes()))
                .containsExactly("What the pump gave by itself it tells as a sum of the day only: it is in the total"
                        + " and in no bar.");
    }

    @Test
    void bolusesWithoutAKnownBasalRateMakeNoTotal() {
        Day day = dayOf(bolus("12:00", OptionalDouble.empty(), OptionalDouble.of(5)));

        assertThat(day.insulin().total()).isEmpty();
    }

    @Test
    void aRebuiltBasalRateIsSaid() {
        PlacedEvent rate = rebuilt(basal("06:00", 1.0));

        assertThat(said(report(List.of(rate)).provenance().remarks()))
                .containsExactly("1 basal rate was rebuilt from the pump's profiles and their changes: this pump does"
                        + " not record its rates.");
    }

    @Test
    void aGapCutsTheTraceAndIsNotBridged() {
        Day day = dayOf(sensor("10:00", 100), sensor("10:05", 110), sensor("11:00", 120), sensor("11:05", 130));

        assertThat(day.traces()).hasSize(2);
        assertThat(day.traces().get(1))
                .extracting(GlucosePoint::glucose)
                .containsExactly(Glucose.mgPerDl(120), Glucose.mgPerDl(130));
    }

    @Test
    void readingsOfFifteenMinutesWeighThreeTimesThoseOfFive() {
        List<PlacedEvent> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            events.add(sensor("%02d:%02d".formatted(10, 5 * i), 100));
            events.add(sensor("%02d:%02d".formatted(12 + i / 4, i % 4 * 15), 300));
        }

        Day day = dayOf(events.toArray(new PlacedEvent[0]));

        assertThat(day.statistics().shares().orElseThrow().veryHigh()).isCloseTo(75, within(0.01));
        assertThat(day.statistics().mean().orElseThrow().value()).isEqualTo(200);
    }

    @Test
    void theSameTimeOfASecondDeviceCountsOnce() {
        Day day = dayOf(
                sensor("10:00", 100),
                sensor("10:05", 100),
                sensor("10:10", 100),
                Facts.ofDevice(sensor("10:06", 300), "other"),
                Facts.ofDevice(sensor("15:00", 120), "other"));

        assertThat(day.statistics().readings()).isEqualTo(4);
        assertThat(day.statistics().highest()).isEqualTo(Measure.glucose(Glucose.mgPerDl(120)));
    }

    @Test
    void basalIsKnownOnlyWhereARecordSaysSo() {
        Day day = dayOf(basal("06:00", 1.0), basal("12:00", 0.5));

        assertThat(day.basal())
                .containsExactly(
                        new BasalStep(6, 12, 1.0, BasalStep.Origin.SCHEDULED),
                        new BasalStep(12, 24, 0.5, BasalStep.Origin.SCHEDULED));
        assertThat(day.insulin().basal()).hasValue(12);
        assertThat(day.insulin().basalHours()).isEqualTo(18);
    }

    @Test
    void aTemporaryRateRunsForItsTimeAndThenThePatternReturns() {
        Day day = dayOf(basal("00:00", 1.0), temporary("10:00", 150, 120));

        assertThat(day.basal())
                .containsExactly(
                        new BasalStep(0, 10, 1.0, BasalStep.Origin.SCHEDULED),
                        new BasalStep(10, 12, 1.5, BasalStep.Origin.TEMPORARY),
                        new BasalStep(12, 24, 1.0, BasalStep.Origin.SCHEDULED));
    }

    @Test
    void aStatedDurationEndsARate() {
        Day day = dayOf(Facts.lasting(basal("06:00", 1.0), Duration.ofHours(2)));

        assertThat(day.basal()).containsExactly(new BasalStep(6, 8, 1.0, BasalStep.Origin.SCHEDULED));
    }

    @Test
    void thePumpsTotalWrittenAfterMidnightBelongsToItsDay() {
        Day day = dayOf(Facts.dayAfter(Facts.total("00:00", DAY, 42.5)), Facts.total("00:00", DAY.minusDays(1), 40));

        assertThat(day.insulin().deviceTotal()).hasValue(42.5);
    }

    @Test
    void nothingFlowsWhileSuspended() {
        Day day = dayOf(basal("00:00", 1.0), suspended("02:00"), resumed("03:00"));

        assertThat(day.suspensions()).containsExactly(new Day.Stretch(2, 3));
        assertThat(day.insulin().basal()).hasValue(23);
    }

    @Test
    void nothingFlowsFromARewindUntilThePumpBeginsItsSegmentAnew() {
        Day day = dayOf(Facts.segment("00:00", 1.0, 0), Facts.rewind("10:00"), Facts.segment("10:30", 1.0, 0));

        assertThat(day.suspensions()).containsExactly(new Day.Stretch(10, 10.5));
        assertThat(day.insulin().basal()).hasValue(23.5);
    }

    @Test
    void nothingFlowsFromAnAlarmOfNoDeliveryUntilThePumpBeginsAnew() {
        Day day = dayOf(
                Facts.segment("00:00", 1.0, 0),
                Facts.alarm("10:00", "noDelivery"),
                Facts.rewind("10:15"),
                Facts.alarm("10:20", "lowReservoir"),
                Facts.segment("11:00", 1.0, 0),
                Facts.alarm("12:00", "lowReservoir"),
                Facts.segment("13:00", 1.0, 0));

        assertThat(day.suspensions()).containsExactly(new Day.Stretch(10, 11));
        assertThat(day.insulin().basal()).hasValue(23);
    }

    @Test
    void aRewindAfterWhichNothingSaysThatThePumpBeganAnewStopsNothing() {
        Day day = dayOf(Facts.segment("00:00", 1.0, 0), Facts.rewind("10:00"), Facts.segment("12:00", 0.5, 1));

        assertThat(day.suspensions()).isEmpty();
        assertThat(day.insulin().basal()).hasValue(18);
    }

    @Test
    void theEveningBeforeStillHoldsAtMidnight() {
        Day day = dayOf(Facts.dayBefore(basal("22:00", 0.8)), basal("06:00", 1.0));

        assertThat(day.basal().get(0)).isEqualTo(new BasalStep(0, 6, 0.8, BasalStep.Origin.SCHEDULED));
    }

    @Test
    void deliveredAndOnlyProgrammedBolusesAreKeptApart() {
        Day day = dayOf(
                bolus("08:00", OptionalDouble.of(5), OptionalDouble.of(4)),
                bolus("12:00", OptionalDouble.of(3), OptionalDouble.empty()),
                bolus("18:00", OptionalDouble.empty(), OptionalDouble.empty()));

        assertThat(day.insulin().bolusDelivered()).hasValue(4);
        assertThat(day.insulin().bolusProgrammedOnly()).hasValue(3);
        assertThat(day.insulin().boluses()).isEqualTo(3);
    }

    @Test
    void foodEnteredTwiceIsMarkedAndCountedOnce() {
        Day day = dayOf(wizard("12:00", 45, 5), carbs("12:04", 45), carbs("16:00", 20));

        assertThat(day.food()).extracting(mark -> mark.isRepeated()).containsExactly(false, true, false);
        assertThat(day.carbGrams()).hasValue(65);
    }

    @Test
    void aBolusKnowsWhatTheCalculatorHadRecommended() {
        Day day = dayOf(wizard("12:00", 45, 5), bolus("12:01", OptionalDouble.of(4), OptionalDouble.of(4)));

        assertThat(day.boluses().get(0).recommended()).hasValue(5);
    }

    @Test
    void theFingerprintDependsOnTheDataAndNotOnTheirOrder() {
        List<PlacedEvent> events = InventedPerson.withPump(DAY, DAY, Requests.BERLIN);
        List<PlacedEvent> reversed = new ArrayList<>(events);
        java.util.Collections.reverse(reversed);

        assertThat(fingerprint(reversed)).isEqualTo(fingerprint(events));
        assertThat(fingerprint(events.subList(1, events.size()))).isNotEqualTo(fingerprint(events));
    }

    @Test
    void theFingerprintIsTheSameInWhateverOrderEventsOfOneMomentAreTold() {
        PlacedEvent reading = sensor("10:00", 100);
        PlacedEvent other = sensor("10:00", 101);
        PlacedEvent dose = bolus("10:00", OptionalDouble.of(4), OptionalDouble.of(4));

        assertThat(fingerprint(List.of(reading, other, dose))).isEqualTo(fingerprint(List.of(dose, other, reading)));
    }

    @Test
    void theFingerprintDependsOnEveryPartOfAReading() {
        PlacedEvent reading = sensor("10:00", 100);
        var meter = new PlacedEvent(
                GlucoseReading.of(reading.event().origin(), GlucoseReading.Kind.METER, Glucose.mgPerDl(100)),
                reading.at(),
                reading.local(),
                false,
                reading.device(),
                reading.capture());
        var ofOtherDevice =
                new PlacedEvent(reading.event(), reading.at(), reading.local(), false, "Another", reading.capture());

        assertThat(Stream.of(reading, sensor("10:01", 100), sensor("10:00", 100.5), meter, ofOtherDevice)
                        .map(List::of)
                        .map(DaysTest::fingerprint))
                .doesNotHaveDuplicates();
    }

    private static String fingerprint(List<PlacedEvent> events) {
        return report(events).provenance().dataSha256();
    }

    private static Report report(List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("daily-summary").orElseThrow(), Requests.of(1), events);
    }

    private static Day dayOf(PlacedEvent... events) {
        return days(Requests.of(1), events).get(0);
    }

    private static List<Day> days(ReportRequest request, PlacedEvent... events) {
        return Days.of(request, PeriodEvents.of(request.period(), request.targets(), Arrays.asList(events)));
    }

    private static List<String> said(List<Phrase> phrases) {
        return phrases.stream().map(Words.of(Requests.of(1))::say).toList();
    }
}
