package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.islet.reports.compose.Facts.meter;
import static org.islet.reports.compose.Facts.sensor;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.exclusion.Exclusion;
import org.islet.reports.exclusion.ExclusionReason;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.metrics.Metrics;
import org.islet.reports.model.Day;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Report;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class ExcludedTimeTest {

    /** Eight of 120 from 8:00 on, four of 50 from 8:40 on, four of 200 from 9:00 on; one of a meter within the low. */
    private static final List<PlacedEvent> EVENTS = events();

    private static final Exclusion LOW = span("08:40", "09:00", ExclusionReason.COMPRESSION_LOW, "");

    @Test
    void anExclusionChangesMeanAndRangesToThoseOfTheOtherReadings() {
        Day all = day(Exclusions.NONE);
        Day without = day(Exclusions.of(List.of(LOW)));

        assertThat(mean(all)).isCloseTo((8 * 120 + 4 * 50 + 4 * 200) / 16.0, within(1e-9));
        assertThat(all.statistics().shares().orElseThrow().veryLow()).isCloseTo(25, within(1e-9));
        assertThat(mean(without)).isCloseTo((8 * 120 + 4 * 200) / 12.0, within(1e-9));
        assertThat(without.statistics().shares().orElseThrow().veryLow()).isZero();
        assertThat(without.statistics().shares().orElseThrow().inRange()).isCloseTo(200 / 3.0, within(1e-9));
        assertThat(without.statistics().lowest().value()).hasValue(120);
    }

    @Test
    void excludedTimeIsNeitherCoveredNorMissing() {
        Day all = day(Exclusions.NONE);
        Day without = day(Exclusions.of(List.of(LOW)));

        assertThat(all.statistics().activePercent()).hasValueCloseTo(100 * 80 / 1440.0, within(1e-9));
        assertThat(without.statistics().activePercent()).hasValueCloseTo(100 * 60 / 1420.0, within(1e-9));
        assertThat(without.countedHours()).isCloseTo(1420 / 60.0, within(1e-9));
        Sufficiency sufficiency = provenance(Exclusions.of(List.of(LOW))).sufficiency();
        assertThat(sufficiency.activePercent()).hasValueCloseTo(100 * 60 / 1420.0, within(1e-9));
        assertThat(sufficiency.excludedMinutes()).isEqualTo(20);
    }

    @Test
    void ofADayThatIsExcludedAsAWholeItIsNotKnownHowMuchWasSeen() {
        var whole = new Exclusion(
                Instant.parse("2026-05-01T00:00:00Z"),
                Instant.parse("2026-05-08T00:00:00Z"),
                ExclusionReason.FAILING_SENSOR,
                Optional.empty());

        Day day = day(Exclusions.of(List.of(whole)));

        assertThat(day.statistics().activePercent()).isEmpty();
        assertThat(day.statistics().mean()).isEmpty();
        assertThat(day.excluded().get(0).stretch()).isEqualTo(new Day.Stretch(0, 24));
        assertThat(said(provenance(Exclusions.of(List.of(whole))))).isEqualTo("Excluded 24 h: failing sensor.");
    }

    @Test
    void whatIsExcludedIsStillDrawnApartFromTheTraceAndMetersCountAsBefore() {
        Day without = day(Exclusions.of(List.of(LOW)));

        assertThat(without.traces()).hasSize(2);
        assertThat(without.excluded()).hasSize(1);
        assertThat(without.excluded().get(0).traces().get(0))
                .hasSize(4)
                .allSatisfy(point -> assertThat(point.glucose().value()).isEqualTo(50));
        assertThat(without.meterStatistics().readings()).isEqualTo(1);
        assertThat(without.notes().stream().map(words()::say))
                .containsExactly("Excluded from 08:40 to 09:00: compression low.");
    }

    @Test
    void theMomentAnExclusionEndsCountsAgain() {
        Day without = day(Exclusions.of(List.of(span("08:40", "08:55", ExclusionReason.OTHER, ""))));

        assertThat(without.statistics().readings()).isEqualTo(13);
        assertThat(without.statistics().lowest().value()).hasValue(50);
    }

    @Test
    void theHeadSaysTheSumAndEachReason() {
        var both = Exclusions.of(List.of(LOW, span("08:55", "10:02", ExclusionReason.OTHER, "new transmitter")));

        assertThat(said(provenance(Exclusions.of(List.of(LOW))))).isEqualTo("Excluded 20 min: compression low.");
        assertThat(said(provenance(both)))
                .isEqualTo("Excluded 1 h 22 min: compression low 20 min, another reason (new transmitter) 1 h 7 min.");
        assertThat(provenance(Exclusions.NONE).excluded()).isEmpty();
    }

    @Test
    void withEverythingTheNumbersAreThoseWithoutExclusionsAndTheHeadSaysWhatIsMarked() {
        Exclusions ignored = Exclusions.of(List.of(LOW)).ignored();

        assertThat(day(ignored)).isEqualTo(day(Exclusions.NONE));
        assertThat(said(provenance(ignored)))
                .isEqualTo("Nothing was excluded, though 1 span of time is marked (20 min: compression low).");
        assertThat(provenance(ignored).dataSha256())
                .isEqualTo(provenance(Exclusions.NONE).dataSha256());
    }

    @Test
    void theFingerprintTellsWhatWasExcluded() {
        String all = provenance(Exclusions.NONE).dataSha256();
        String without = provenance(Exclusions.of(List.of(LOW))).dataSha256();
        String shorter = provenance(Exclusions.of(List.of(span("08:40", "08:50", LOW.reason(), ""))))
                .dataSha256();

        assertThat(List.of(all, without, shorter)).doesNotHaveDuplicates();
    }

    @Test
    void loWithinAnExclusionIsNotSaidToCount() {
        var lo = new ArrayList<>(EVENTS);
        lo.add(Facts.beyond("08:58", OutOfRange.LOW));

        Report report = report(Exclusions.of(List.of(LOW)), lo);

        assertThat(report.provenance().remarks()).isEmpty();
        assertThat(report(Exclusions.NONE, lo).provenance().remarks()).hasSize(1);
    }

    @Test
    void metricsLeaveOutTheSameReadings() {
        var series = SensorSeries.of(EVENTS, Requests.BERLIN, Exclusions.of(List.of(LOW)));

        assertThat(series.size()).isEqualTo(12);
        assertThat(Metrics.byId("mean").orElseThrow().of(series).orElseThrow())
                .isCloseTo(mean(day(Exclusions.of(List.of(LOW)))), within(1e-9));
        assertThat(SensorSeries.of(
                                EVENTS,
                                Requests.BERLIN,
                                Exclusions.of(List.of(LOW)).ignored())
                        .size())
                .isEqualTo(16);
    }

    @Test
    void leavingTimeOutNeverMakesDataEnough() {
        var seen = new Sufficiency(14, 14, 2000, OptionalDouble.of(100), 0, 0, 7 * 24 * 60);
        var little = new Sufficiency(14, 14, 2000, OptionalDouble.of(72), 0, 0, 43);
        var longer = new Sufficiency(28, 28, 2000, OptionalDouble.of(90), 0, 0, 7 * 24 * 60);

        assertThat(seen.isEnough()).isFalse();
        assertThat(little.isEnough()).isTrue();
        assertThat(longer.isEnough()).isTrue();
    }

    private static double mean(Day day) {
        return day.statistics().mean().orElseThrow().value();
    }

    private static String said(Provenance provenance) {
        return words().say(provenance.excluded().orElseThrow());
    }

    private static Words words() {
        return Words.of(Requests.of(1));
    }

    private static Provenance provenance(Exclusions exclusions) {
        return report(exclusions, EVENTS).provenance();
    }

    private static Report report(Exclusions exclusions, List<PlacedEvent> events) {
        return Reports.compose(
                Reports.byId("daily-summary").orElseThrow(), Requests.of(1).excluding(exclusions), events);
    }

    private static Day day(Exclusions exclusions) {
        ReportRequest request = Requests.of(1).excluding(exclusions);
        return Days.of(request, PeriodEvents.of(request, EVENTS)).get(0);
    }

    private static Exclusion span(String from, String to, ExclusionReason reason, String text) {
        return new Exclusion(at(from), at(to), reason, Optional.of(text));
    }

    private static Instant at(String time) {
        return Requests.LAST
                .atTime(LocalTime.parse(time))
                .atZone(Requests.BERLIN)
                .toInstant();
    }

    private static List<PlacedEvent> events() {
        List<PlacedEvent> events = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            LocalTime time = LocalTime.of(8, 0).plusMinutes(5L * i);
            events.add(sensor(time.toString(), i < 8 ? 120 : i < 12 ? 50 : 200));
        }
        events.add(meter("08:50", 110));
        return events;
    }
}
