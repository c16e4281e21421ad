package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.model.BandSums;
import org.islet.reports.model.GlucoseBand;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Period;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.Targets;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterHoursTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 27);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 6);

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, ADULT",
        "Europe/Berlin, OLDER",
        "Europe/Berlin, PREGNANCY",
        "America/New_York, ADULT",
        "Asia/Kolkata, PREGNANCY",
        "Asia/Kathmandu, ADULT",
        "Pacific/Chatham, ADULT"
    })
    void tellTheSameSharesAsAReportInEveryZoneAndForEveryPreset(ZoneId zone, Targets.Preset preset) {
        var events = InventedPerson.withPump(FIRST, LAST, Requests.BERLIN);
        var period = new Period(FIRST.plusDays(2), LAST.minusDays(2), zone);

        assertSameShares(events, period, Targets.of(preset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-04-01"})
    void tellTheSameSharesOfASingleDay(LocalDate day) {
        var events = InventedPerson.withPump(FIRST, LAST, Requests.BERLIN);

        assertSameShares(events, new Period(day, day, Requests.BERLIN), Targets.ADULT);
    }

    @Test
    void countEachMomentOnceWhereTwoDevicesTellIt() {
        var events = new ArrayList<>(InventedPerson.withPump(FIRST, LAST, Requests.BERLIN));
        InventedPerson.onlyReadings(events).stream()
                .limit(150)
                .map(QuarterHoursTest::onAnotherDevice)
                .forEach(events::add);

        assertSameShares(events, new Period(FIRST.plusDays(1), LAST.minusDays(1), Requests.BERLIN), Targets.ADULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Asia/Kathmandu"})
    void countTheSameOfTwoDevicesThatTakeTurnsAsAReportDoes(ZoneId zone) {
        var events = new ArrayList<PlacedEvent>();
        int number = 0;
        for (PlacedEvent placed : InventedPerson.onlyReadings(InventedPerson.withPump(FIRST, LAST, Requests.BERLIN))) {
            if (number % 5 != 0) {
                events.add(placed);
            }
            if (number % 3 != 0 && number % 700 < 600) {
                events.add(onAnotherDevice(placed));
            }
            number++;
        }

        assertSameShares(events, new Period(FIRST.plusDays(2), LAST.minusDays(2), zone), Targets.ADULT);
        assertSameShares(events, new Period(FIRST.plusDays(4), FIRST.plusDays(4), zone), Targets.ADULT);
    }

    @Test
    void weighTheFirstReadingsOfAPeriodByWhatWasMeasuredBeforeIt() {
        var events = List.of(sensor("09:58", 100), sensor("10:05", 200), sensor("10:20", 60));
        var night = ZoneOffset.ofHours(14);

        assertSameShares(events, new Period(FIRST.plusDays(1), FIRST.plusDays(1), night), Targets.ADULT);
    }

    @Test
    void countWhatTheDeviceShowedAsLowOrHigh() {
        var sums =
                QuarterHours.of(FIRST, List.of(beyond("10:00", false), beyond("10:05", true), beyond("10:20", true)));

        assertThat(sums.get(at("10:00")).readings(GlucoseBand.BELOW_54)).isEqualTo(1);
        assertThat(sums.get(at("10:00")).readings(GlucoseBand.ABOVE_250)).isEqualTo(1);
        assertThat(sums.get(at("10:15")).minutes(GlucoseBand.ABOVE_250)).isEqualTo(15);
    }

    @Test
    void haveNothingWhereNothingWasMeasured() {
        assertThat(QuarterHours.of(FIRST, List.of())).isEmpty();
        assertThat(BandSums.NONE.percent(Targets.ADULT, GlucoseRange.IN_RANGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "53, BELOW_54",
        "54, FROM_54_BELOW_63",
        "63, FROM_63_BELOW_70",
        "69, FROM_63_BELOW_70",
        "70, FROM_70_TO_140",
        "140, FROM_70_TO_140",
        "141, ABOVE_140_TO_180",
        "180, ABOVE_140_TO_180",
        "181, ABOVE_180_TO_250",
        "250, ABOVE_180_TO_250",
        "251, ABOVE_250"
    })
    void countBothLimitsOfARangeAsInside(double mgPerDl, GlucoseBand band) {
        var sums = QuarterHours.of(FIRST, List.of(sensor("10:00", mgPerDl)));

        assertThat(sums.get(at("10:00")).readings(band)).isEqualTo(1);
        assertThat(band.rangeIn(Targets.ADULT)).isEqualTo(Targets.ADULT.rangeOf(Glucose.mgPerDl(mgPerDl)));
        assertThat(band.rangeIn(Targets.PREGNANCY)).isEqualTo(Targets.PREGNANCY.rangeOf(Glucose.mgPerDl(mgPerDl)));
    }

    private static void assertSameShares(List<PlacedEvent> events, Period period, Targets targets) {
        var readings = PeriodEvents.of(period, targets, events).sensor().readings();
        var report = Statistics.of(readings, Duration.ofDays(period.days()), period.zone(), false);
        RangeShares shares = report.shares().orElseThrow();
        BandSums sums = sumsOf(events, period);

        assertThat(sums.readings()).isEqualTo(report.readings());
        Map<GlucoseRange, Double> expected = new TreeMap<>(Map.of(
                GlucoseRange.VERY_LOW, shares.veryLow(),
                GlucoseRange.LOW, shares.low(),
                GlucoseRange.IN_RANGE, shares.inRange(),
                GlucoseRange.HIGH, shares.high(),
                GlucoseRange.VERY_HIGH, shares.veryHigh()));
        expected.forEach(
                (range, share) -> assertThat(sums.percent(targets, range).orElseThrow())
                        .as(range.name())
                        .isCloseTo(share, within(1e-9)));
    }

    private static BandSums sumsOf(List<PlacedEvent> events, Period period) {
        return period.from()
                .minusDays(1)
                .datesUntil(period.to().plusDays(2))
                .flatMap(day -> QuarterHours.of(day, events).entrySet().stream())
                .filter(quarter -> !quarter.getKey().isBefore(period.start())
                        && quarter.getKey().isBefore(period.end()))
                .map(Map.Entry::getValue)
                .reduce(BandSums.NONE, BandSums::plus);
    }

    private static PlacedEvent onAnotherDevice(PlacedEvent placed) {
        return new PlacedEvent(
                placed.event(), placed.at(), placed.local(), placed.isEstimated(), "Another receiver", "other.csv");
    }

    private static PlacedEvent sensor(String time, double mgPerDl) {
        return placed(time, GlucoseReading.of(origin(time), GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(mgPerDl)));
    }

    private static PlacedEvent beyond(String time, boolean isHigh) {
        return placed(
                time,
                new GlucoseReading(
                        origin(time),
                        GlucoseReading.Kind.SENSOR,
                        Optional.empty(),
                        Optional.of(isHigh ? GlucoseReading.OutOfRange.HIGH : GlucoseReading.OutOfRange.LOW),
                        OptionalDouble.empty(),
                        List.of(),
                        false));
    }

    private static PlacedEvent placed(String time, GlucoseReading reading) {
        return new PlacedEvent(reading, Optional.of(at(time)), Optional.empty(), false, "Sensor", "file.csv");
    }

    private static Origin origin(String time) {
        return new Origin(
                DeviceTime.toTheMinute(at(time).atOffset(ZoneOffset.UTC).toLocalDateTime()), Source.ofLine(0, 1));
    }

    private static Instant at(String time) {
        return Instant.parse(FIRST + "T" + time + ":00Z");
    }
}
