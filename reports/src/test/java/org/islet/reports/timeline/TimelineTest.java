package org.islet.reports.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private int line;

    @Test
    void localTimesFollowTheZonesOffsetOfEachDay() {
        var placed = local(reading("2026-01-10T12:00:00"), reading("2026-07-10T12:00:00"));

        assertThat(instants(placed)).containsExactly("2026-01-10T11:00:00Z", "2026-07-10T10:00:00Z");
        assertThat(placed.events()).noneMatch(PlacedEvent::isEstimated);
    }

    @Test
    void theRepeatedHourIsToldApartByTheOrderOfReadingsAndMarked() {
        var placed = local(
                reading("2026-10-25T01:50:00"),
                reading("2026-10-25T02:10:00"),
                reading("2026-10-25T02:50:00"),
                reading("2026-10-25T02:10:00"),
                reading("2026-10-25T02:50:00"),
                reading("2026-10-25T03:10:00"));

        assertThat(instants(placed))
                .containsExactly(
                        "2026-10-24T23:50:00Z",
                        "2026-10-25T00:10:00Z",
                        "2026-10-25T00:50:00Z",
                        "2026-10-25T01:10:00Z",
                        "2026-10-25T01:50:00Z",
                        "2026-10-25T02:10:00Z");
        assertThat(placed.events())
                .extracting(PlacedEvent::isEstimated)
                .containsExactly(false, true, true, true, true, false);
    }

    @Test
    void theRepeatedHourOfAFileThatListsTheNewestFirstIsToldApartToo() {
        var placed = local(
                reading("2026-10-25T03:10:00"),
                reading("2026-10-25T02:50:00"),
                reading("2026-10-25T02:10:00"),
                reading("2026-10-25T02:50:00"),
                reading("2026-10-25T02:10:00"),
                reading("2026-10-25T01:50:00"));

        assertThat(instants(placed))
                .containsExactly(
                        "2026-10-25T02:10:00Z",
                        "2026-10-25T01:50:00Z",
                        "2026-10-25T01:10:00Z",
                        "2026-10-25T00:50:00Z",
                        "2026-10-25T00:10:00Z",
                        "2026-10-24T23:50:00Z");
    }

    @Test
    void anHourThatNeverWasIsShiftedBehindTheGapAndMarked() {
        var placed = local(reading("2026-03-29T02:30:00"));

        assertThat(instants(placed)).containsExactly("2026-03-29T01:30:00Z");
        assertThat(placed.events().get(0).local()).contains(LocalDateTime.parse("2026-03-29T03:30:00"));
        assertThat(placed.events()).allMatch(PlacedEvent::isEstimated);
    }

    @Test
    void aTimeThatCannotBeRightHasNoPlaceWhateverTheClock() {
        var events = List.of(
                reading("0001-01-01T00:00:00"),
                reading("2000-01-01T00:10:00"),
                reading("2026-05-01T08:00:00"),
                reading("2026-05-03T02:00:00"),
                reading(DeviceTime.absolute(OffsetDateTime.parse("2100-01-01T00:00:00Z"))));

        for (ClockKind kind : ClockKind.values()) {
            var clock = new CaptureClock(
                    kind,
                    BERLIN,
                    Optional.empty(),
                    Optional.empty(),
                    PossibleTimes.until(Instant.parse("2026-05-01T06:00:00Z")));
            assertThat(Timeline.place(events, clock, "meter", "1").events())
                    .extracting(event -> event.at().map(Instant::toString).orElse(""))
                    .containsExactly("", "", "2026-05-01T06:00:00Z", "", "");
        }
    }

    @Test
    void aTimeThatCannotBeRightDoesNotTellWhichOffsetAClockHad() {
        var clock = CaptureClock.of(ClockKind.OWN_CLOCK, BERLIN);

        var placed = own(clock, reading("2026-07-10T12:00:00"), reading("2100-01-10T12:00:00"));

        assertThat(placed.events().get(0).at()).contains(Instant.parse("2026-07-10T10:00:00Z"));
    }

    @Test
    void aClockThatNobodyEverSetIsPutRightBeforeItIsJudged() {
        var placed = own(clock("2026-05-01T06:00:00Z", "2000-01-01T03:00:00"), reading("2000-01-01T02:00:00"));

        assertThat(placed.events().get(0).at()).contains(Instant.parse("2026-05-01T05:00:00Z"));
    }

    @Test
    void anAbsoluteTimeIsBelievedWhateverTheClock() {
        var time = DeviceTime.absolute(OffsetDateTime.parse("2026-05-01T08:00:00+09:00"));

        for (ClockKind kind : ClockKind.values()) {
            var placed = Timeline.place(List.of(reading(time)), CaptureClock.of(kind, BERLIN), "meter", "1");
            assertThat(instants(placed)).containsExactly("2026-04-30T23:00:00Z");
        }
    }

    @Test
    void aRecordWithoutATimeStaysUnplaced() {
        var placed = local(reading(DeviceTime.UNKNOWN));

        assertThat(placed.events()).hasSize(1);
        assertThat(placed.events().get(0).at()).isEmpty();
        assertThat(placed.events().get(0).local()).isEmpty();
    }

    @Test
    void aDevicesOwnClockKnowsNoDaylightSaving() {
        var placed = own(
                clock("2026-04-10T10:00:00Z", "2026-04-10T12:00:00"),
                reading("2026-03-28T12:00:00"),
                reading("2026-04-10T11:00:00"));

        assertThat(instants(placed)).containsExactly("2026-03-28T10:00:00Z", "2026-04-10T09:00:00Z");
        assertThat(placed.drift()).contains(Duration.ZERO);
    }

    @Test
    void driftUnderAQuarterOfAnHourIsReportedAndNotUsed() {
        var placed = own(clock("2026-04-10T10:00:00Z", "2026-04-10T12:09:30"), reading("2026-04-10T11:00:00"));

        assertThat(instants(placed)).containsExactly("2026-04-10T09:00:00Z");
        assertThat(placed.drift()).contains(Duration.ofSeconds(570));
    }

    @Test
    void aClockLeftInAnotherZoneIsReadInThatZoneAndItsDriftReported() {
        var placed = own(clock("2026-04-10T10:00:00Z", "2026-04-10T06:03:00"), reading("2026-04-10T05:00:00"));

        assertThat(instants(placed)).containsExactly("2026-04-10T09:00:00Z");
        assertThat(placed.drift()).contains(Duration.ofMinutes(3));
    }

    @Test
    void withoutBothClocksTheNewestEventIsAnchoredInThePatientsZone() {
        var placed = own(
                CaptureClock.of(ClockKind.OWN_CLOCK, BERLIN),
                reading("2026-01-10T12:00:00"),
                reading("2026-07-10T12:00:00"));

        assertThat(instants(placed)).containsExactly("2026-01-10T10:00:00Z", "2026-07-10T10:00:00Z");
        assertThat(placed.drift()).isEmpty();
    }

    @Test
    void aJourneyIsWalkedBackOverItsClockChanges() {
        var placed = own(
                clock("2026-04-20T10:00:00Z", "2026-04-20T12:00:00"),
                reading("2026-04-01T08:00:00"),
                change("2026-04-05T09:00:00", "2026-04-05T03:00:00"),
                reading("2026-04-06T08:00:00"),
                change("2026-04-15T09:00:00", "2026-04-15T15:00:00"),
                reading("2026-04-16T08:00:00"));

        assertThat(instants(readings(placed)))
                .containsExactly("2026-04-01T06:00:00Z", "2026-04-06T12:00:00Z", "2026-04-16T06:00:00Z");
        assertThat(placed.clockChanges()).isEqualTo(2);
    }

    @Test
    void aClockWasSetAtTheMomentItShowedBothTimesWhicheverItsRecordCarries() {
        var placed = own(
                clock("2026-04-10T10:00:00Z", "2026-04-10T06:00:00"),
                reading("2026-04-05T08:00:00"),
                change("2026-04-05T09:00:00", "2026-04-05T03:00:00"),
                changeRecordedAfter("2026-04-06T12:00:00", "2026-04-06T11:00:00"),
                changeRecordedAfter("2026-04-06T13:00:00", "2026-04-06T14:00:00"),
                reading("2026-04-09T08:00:00"));

        assertThat(instants(placed))
                .containsExactly(
                        "2026-04-05T06:00:00Z",
                        "2026-04-05T07:00:00Z",
                        "2026-04-06T16:00:00Z",
                        "2026-04-06T18:00:00Z",
                        "2026-04-09T12:00:00Z");
    }

    @Test
    void anHourShownTwiceBecauseTheClockWasSetBackIsToldApartByTheRecordsOrder() {
        var placed = own(
                clock("2026-10-26T11:00:00Z", "2026-10-26T12:00:00"),
                reading("2026-10-25T08:30:00"),
                change("2026-10-25T09:00:00", "2026-10-25T08:00:00"),
                reading("2026-10-25T08:30:00"));

        assertThat(instants(readings(placed))).containsExactly("2026-10-25T06:30:00Z", "2026-10-25T07:30:00Z");
        assertThat(placed.events()).noneMatch(PlacedEvent::isEstimated);
    }

    @Test
    void recordsListedNewestFirstAreToldApartTheSameWay() {
        var placed = own(
                clock("2026-10-26T11:00:00Z", "2026-10-26T12:00:00"),
                reading("2026-10-25T10:30:00"),
                reading("2026-10-25T08:30:00"),
                change("2026-10-25T09:00:00", "2026-10-25T08:00:00"),
                reading("2026-10-25T08:30:00"),
                reading("2026-10-25T07:30:00"));

        assertThat(instants(readings(placed)))
                .containsExactly(
                        "2026-10-25T09:30:00Z", "2026-10-25T07:30:00Z", "2026-10-25T06:30:00Z", "2026-10-25T05:30:00Z");
    }

    @Test
    void aClockThatFellBackTo2007IsRepairedByItsOwnRecords() {
        var placed = own(
                clock("2026-05-04T10:00:00Z", "2026-05-04T12:00:00"),
                reading("2026-05-03T10:00:00"),
                change("2026-05-03T10:30:00", "2007-01-01T00:00:00"),
                reading("2007-01-01T00:20:00"),
                change("2007-01-01T01:00:00", "2026-05-03T11:30:00"),
                reading("2026-05-03T12:00:00"));

        assertThat(instants(readings(placed)))
                .containsExactly("2026-05-03T08:00:00Z", "2026-05-03T08:50:00Z", "2026-05-03T10:00:00Z");
    }

    @Test
    void aClockStillWrongByYearsIsTakenAsItIs() {
        var placed = own(clock("2026-05-04T10:00:00Z", "2007-01-02T03:04:05"), reading("2007-01-02T02:04:05"));

        assertThat(instants(placed)).containsExactly("2026-05-04T09:00:00Z");
    }

    @Test
    void everyEventIsPlacedOnceAndInTheCapturesOrder() {
        var events =
                List.of(reading("2026-05-02T10:00:00"), reading(DeviceTime.UNKNOWN), reading("2026-05-01T10:00:00"));

        var placed = Timeline.place(events, CaptureClock.of(ClockKind.LOCAL_TIME, BERLIN), "meter", "1");

        assertThat(placed.events()).extracting(PlacedEvent::event).isEqualTo(events);
    }

    private Placement local(DeviceEvent... events) {
        return Timeline.place(Arrays.asList(events), CaptureClock.of(ClockKind.LOCAL_TIME, BERLIN), "meter", "1");
    }

    private Placement own(CaptureClock clock, DeviceEvent... events) {
        return Timeline.place(Arrays.asList(events), clock, "pump", "1");
    }

    private static CaptureClock clock(String host, String device) {
        return new CaptureClock(
                ClockKind.OWN_CLOCK,
                BERLIN,
                Optional.of(Instant.parse(host)),
                Optional.of(LocalDateTime.parse(device)),
                PossibleTimes.until(Instant.parse(host)));
    }

    private DeviceEvent reading(String wallClock) {
        return reading(DeviceTime.toTheSecond(LocalDateTime.parse(wallClock)));
    }

    private DeviceEvent reading(DeviceTime time) {
        return GlucoseReading.of(origin(time), GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(100));
    }

    private DeviceEvent change(String from, String to) {
        LocalDateTime before = LocalDateTime.parse(from);
        return new ClockChange(origin(DeviceTime.toTheSecond(before)), before, LocalDateTime.parse(to));
    }

    private DeviceEvent changeRecordedAfter(String from, String to) {
        LocalDateTime after = LocalDateTime.parse(to);
        return new ClockChange(origin(DeviceTime.toTheSecond(after)), LocalDateTime.parse(from), after);
    }

    private Origin origin(DeviceTime time) {
        return new Origin(time, Source.ofLine(0, ++line));
    }

    private static Placement readings(Placement placement) {
        List<PlacedEvent> readings = new ArrayList<>(placement.events());
        readings.removeIf(placed -> !(placed.event() instanceof GlucoseReading));
        return new Placement(readings, placement.drift(), placement.clockChanges());
    }

    private static List<String> instants(Placement placement) {
        return placement.events().stream()
                .map(placed -> placed.at().map(Instant::toString).orElse("unplaced"))
                .toList();
    }
}
