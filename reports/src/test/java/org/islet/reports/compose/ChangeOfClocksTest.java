package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.compose.day.SensorDays;
import org.islet.reports.compose.episode.GlucoseEpisode;
import org.islet.reports.compose.episode.GlucoseEpisodes;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.metrics.DayPercentiles;
import org.islet.reports.metrics.Episode;
import org.islet.reports.metrics.Episodes;
import org.islet.reports.metrics.MetricsReport;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Period;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time passes evenly on the days when clocks change, and on journeys. */
class ChangeOfClocksTest {

    private static final int BEGIN_MINUTES = 60;
    private static final int HIGH_MINUTES = 475;

    /** Those that compare days, and times of day. */
    private static final List<String> OF_THE_WALL_CLOCK = List.of(
            "adrr",
            "auc_hourly_true_days",
            "modd_lag1",
            "cv_within_day_mean",
            "cv_within_day_sd",
            "SDw",
            "SDhhmm",
            "SDdm",
            "SDb",
            "SDbdm");

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, Europe/Berlin", "2026-10-25, Europe/Berlin",
        "2026-03-08, America/New_York", "2026-11-01, America/New_York",
        "2026-10-04, Australia/Lord_Howe", "2026-04-05, Australia/Lord_Howe"
    })
    void aHighAcrossAChangeOfClocksIsOneAndAsLongAsItWas(LocalDate date, ZoneId zone) {
        ReportRequest request = request(date, zone);
        PeriodEvents events = events(request, night(date, zone, zone));

        List<GlucoseEpisode> episodes = GlucoseEpisodes.of(request, events, request.period());

        assertThat(episodes).extracting(GlucoseEpisode::minutes).containsExactly(HIGH_MINUTES);
        assertThat(episodes).extracting(GlucoseEpisode::begin).containsExactly(date.atTime(1, 0));
        assertThat(new SensorDays(request, events).each().get(1).highs()).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, Asia/Tokyo", "Europe/Berlin, America/New_York", "America/New_York, Europe/Berlin"})
    void aHighOnAJourneyIsOneThoughTheDeviceShowsOtherHoursFromThenOn(ZoneId home, ZoneId there) {
        LocalDate date = LocalDate.of(2026, 5, 3);
        ReportRequest request = request(date, home);
        List<PlacedEvent> journey = new ArrayList<>(night(date, home, home).subList(0, 40));
        journey.addAll(night(date, home, there).subList(40, 288));

        List<GlucoseEpisode> episodes = GlucoseEpisodes.of(request, events(request, journey), request.period());

        assertThat(episodes).extracting(GlucoseEpisode::minutes).containsExactly(HIGH_MINUTES);
        assertThat(metrics(journey, home)).isEqualTo(metrics(night(date, home, home), home));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, Europe/Berlin", "2026-10-25, Europe/Berlin",
        "2026-03-08, America/New_York", "2026-11-01, America/New_York"
    })
    void whatIsAboutTimeThatPassesIsTheSameOnAClockThatDoesNotChange(LocalDate date, ZoneId zone) {
        List<PlacedEvent> night = night(date, zone, zone);
        ZoneId unchanged = zone.getRules().getOffset(date.atStartOfDay(zone).toInstant());

        Map<String, OptionalDouble> there = metrics(night, zone);
        Map<String, OptionalDouble> steady = metrics(night, unchanged);

        assertThat(there.keySet().stream().filter(id -> !there.get(id).equals(steady.get(id))))
                .isSubsetOf(OF_THE_WALL_CLOCK);
        assertThat(report(night, zone).episodes())
                .isEqualTo(report(night, unchanged).episodes());
        assertThat(report(night, zone).episodes().get(Episodes.Kind.LV1_HYPER))
                .extracting(Episode::minutes)
                .containsExactly(HIGH_MINUTES);
    }

    @Test
    void theHourThatTheClockSkipsHasNoProfileAndTheOneItShowsTwiceHasTwiceTheReadings() {
        var spring = report(night(LocalDate.of(2026, 3, 29), Requests.BERLIN, Requests.BERLIN), Requests.BERLIN);
        var autumn = report(night(LocalDate.of(2026, 10, 25), Requests.BERLIN, Requests.BERLIN), Requests.BERLIN);

        assertThat(readingsAt(2, spring)).isEmpty();
        assertThat(readingsAt(3, spring)).containsExactly(12);
        assertThat(readingsAt(2, autumn)).containsExactly(24);
        assertThat(readingsAt(3, autumn)).containsExactly(12);
    }

    /** At each time of day the second day is 40 higher than the first, the day of the change or not. */
    @ParameterizedTest
    @CsvSource({"2026-03-29", "2026-10-25"})
    void daysAreComparedAtTheSameTimeOfDay(LocalDate second) {
        List<PlacedEvent> events = new ArrayList<>();
        for (LocalDate date : List.of(second.minusDays(1), second)) {
            Instant end = date.plusDays(1).atStartOfDay(Requests.BERLIN).toInstant();
            for (Instant at = date.atStartOfDay(Requests.BERLIN).toInstant();
                    at.isBefore(end);
                    at = at.plusSeconds(300)) {
                int minute = at.atZone(Requests.BERLIN).toLocalTime().toSecondOfDay() / 60;
                events.add(sensor(at, 100 + minute / 20.0 + (date.equals(second) ? 40 : 0), Requests.BERLIN));
            }
        }

        assertThat(metrics(events, Requests.BERLIN).get("modd_lag1").orElseThrow())
                .isCloseTo(40, within(0.2));
    }

    private static List<Integer> readingsAt(int hour, MetricsReport report) {
        return report.profile().get(60).stream()
                .filter(bin -> bin.minute() == hour * 60)
                .map(DayPercentiles.Bin::readings)
                .toList();
    }

    private static MetricsReport report(List<PlacedEvent> events, ZoneId zone) {
        return MetricsReport.of(SensorSeries.of(events, zone, Exclusions.NONE), zone, Targets.ADULT);
    }

    private static Map<String, OptionalDouble> metrics(List<PlacedEvent> events, ZoneId zone) {
        return report(events, zone).metrics().stream()
                .collect(Collectors.toMap(result -> result.metric().id(), MetricsReport.Result::value));
    }

    private static ReportRequest request(LocalDate date, ZoneId zone) {
        return new ReportRequest(
                new Period(date.minusDays(1), date.plusDays(1), zone),
                Targets.ADULT,
                DayPeriods.STANDARD,
                GlucoseUnit.MG_PER_DL,
                ReportRequest.Person.UNNAMED,
                Presentation.PLAIN,
                List.of());
    }

    private static PeriodEvents events(ReportRequest request, List<PlacedEvent> events) {
        return PeriodEvents.of(request.period(), request.targets(), events);
    }

    /** Twenty-four hours from midnight at 120, and from one o'clock on so many minutes at 200. */
    private static List<PlacedEvent> night(LocalDate date, ZoneId zone, ZoneId shown) {
        Instant midnight = date.atStartOfDay(zone).toInstant();
        List<PlacedEvent> events = new ArrayList<>();
        for (int minute = 0; minute < 1440; minute += 5) {
            boolean isHigh = minute >= BEGIN_MINUTES && minute < BEGIN_MINUTES + HIGH_MINUTES;
            events.add(sensor(midnight.plus(Duration.ofMinutes(minute)), isHigh ? 200 : 120, shown));
        }
        return events;
    }

    private static PlacedEvent sensor(Instant at, double mgPerDl, ZoneId shown) {
        LocalDateTime wall = LocalDateTime.ofInstant(at, shown);
        var origin = new Origin(DeviceTime.toTheSecond(wall), Source.ofLine(0, 1));
        return new PlacedEvent(
                GlucoseReading.of(origin, GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(mgPerDl)),
                Optional.of(at),
                Optional.of(wall),
                false,
                "device",
                "capture");
    }
}
