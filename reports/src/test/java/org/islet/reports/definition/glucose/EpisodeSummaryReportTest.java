package org.islet.reports.definition.glucose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.episode.GlucoseEpisode;
import org.islet.reports.compose.episode.GlucoseEpisodes;
import org.islet.reports.compose.episode.Precedent;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Note;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class EpisodeSummaryReportTest {

    private static final LocalDate FIRST = Requests.LAST.minusDays(13);

    /** A day at 120, from 10:00 an hour at 60, from 11:30 two hours at 200, and food at 11:00. */
    private static List<PlacedEvent> day() {
        List<PlacedEvent> events = new ArrayList<>();
        for (int minute = 0; minute < 1440; minute += 5) {
            LocalDateTime at = Requests.LAST.atStartOfDay().plusMinutes(minute);
            double value = minute >= 600 && minute < 660 ? 60 : minute >= 690 && minute < 810 ? 200 : 120;
            events.add(placed(at, GlucoseReading.of(origin(at), GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(value))));
        }
        LocalDateTime eaten = Requests.LAST.atTime(11, 0);
        events.add(placed(
                eaten,
                new LogbookEntry(
                        origin(eaten),
                        LogbookEntry.Kind.CARBS,
                        OptionalDouble.of(30),
                        Optional.of("g"),
                        Optional.empty())));
        return events;
    }

    @Test
    void anEpisodeHasItsBeginItsLengthItsExtremeAndItsArea() {
        List<GlucoseEpisode> episodes = episodes();

        assertThat(episodes)
                .extracting(GlucoseEpisode::begin)
                .containsExactly(Requests.LAST.atTime(10, 0), Requests.LAST.atTime(11, 30));
        assertThat(episodes).extracting(GlucoseEpisode::minutes).containsExactly(60, 120);
        assertThat(episodes)
                .extracting(episode -> episode.extreme().value().orElseThrow())
                .containsExactly(60.0, 200.0);
        assertThat(episodes).extracting(GlucoseEpisode::range).containsExactly(GlucoseRange.LOW, GlucoseRange.HIGH);
        assertThat(episodes.get(0).area()).isCloseTo(10, within(1e-9));
        assertThat(episodes.get(1).area()).isCloseTo(40, within(1e-9));
    }

    @Test
    void anEpisodeUnderTwoFindingsIsListedOnceAndNamesBoth() {
        List<GlucoseEpisode> episodes = List.of(
                episode(Requests.LAST.atTime(10, 0), List.of(Precedent.CORRECTIONS, Precedent.FALLING_AT_DOSE)),
                episode(Requests.LAST.atTime(20, 0), List.of(Precedent.CORRECTIONS)),
                episode(Requests.LAST.atTime(23, 0), List.of()));

        var groups = new EpisodeGroups(Requests.of(14), episodes);

        assertThat(groups.table().rows()).hasSize(3);
        assertThat(groups.episodes().rows())
                .extracting(row -> ((Table.Named) row.get(0)).id())
                .containsExactly("corrections;falling_at_dose", "corrections", "nothing_found");
    }

    @Test
    void itSaysHowLongALowIsBelowTheLimitToBeVeryLow() {
        ReportRequest request = Requests.of(1);

        Report report = report(request.period().days(), day());

        assertThat(report.sections().stream().filter(Note.class::isInstance).map(note -> Words.of(request)
                        .say(((Note) note).text())))
                .anyMatch(said -> said.contains("15 minutes or more below 54 mg/dL"));
    }

    private static GlucoseEpisode episode(LocalDateTime begin, List<Precedent> preceded) {
        return new GlucoseEpisode(
                begin.atZone(Requests.BERLIN).toInstant(),
                begin,
                30,
                GlucoseRange.LOW,
                Measure.of(Quantity.GLUCOSE, 60),
                5,
                preceded);
    }

    @Test
    void aHighHalfAnHourAfterALowStandsAfterALowAndALowWithoutAnythingUnderNothingFound() {
        assertThat(episodes())
                .extracting(GlucoseEpisode::preceded)
                .containsExactly(List.of(), List.of(Precedent.AFTER_LOW));

        assertThat(table(report(Requests.of(1).period().days(), day()), "groups")
                        .rows())
                .extracting(row -> ((Table.Named) row.get(0)).id())
                .containsExactly("nothing_found", "after_low");
    }

    @Test
    void asManyAsTheProfileCounts() {
        List<PlacedEvent> events = InventedPerson.withPump(FIRST.minusDays(7), Requests.LAST, Requests.BERLIN);
        Report summary = report(14, events);

        assertThat(figure(summary, "lows", "episodesADay")).isEqualTo(figure(profile(events), "glucose", "lowsADay"));
        assertThat(figure(summary, "highs", "episodesADay")).isEqualTo(figure(profile(events), "glucose", "highsADay"));
    }

    @Test
    void everyEpisodeStandsUnderSomethingAndTheFileIsTheOneOfTheEpisodes() {
        List<PlacedEvent> events = InventedPerson.withPump(FIRST.minusDays(7), Requests.LAST, Requests.BERLIN);
        Report report = report(14, events);

        Table file = ReportCsv.tableOf(report).orElseThrow();
        long begun = file.rows().stream()
                .map(row -> List.of(row.get(2), row.get(3)))
                .distinct()
                .count();
        double counted = figure(report, "lows", "episodes").orElseThrow()
                + figure(report, "highs", "episodes").orElseThrow();
        assertThat(file.id()).isEqualTo("episodes");
        assertThat(begun).isEqualTo((long) counted);
    }

    private static List<GlucoseEpisode> episodes() {
        var request = Requests.of(1);
        return GlucoseEpisodes.of(
                request, PeriodEvents.of(request.period(), request.targets(), day()), request.period());
    }

    private static Report report(long days, List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("episode-summary").orElseThrow(), Requests.of((int) days), events);
    }

    private static Report profile(List<PlacedEvent> events) {
        return Reports.compose(Reports.GLUCOSE_PROFILE, Requests.of(14), events);
    }

    private static OptionalDouble figure(Report report, String figures, String id) {
        return columns(report).stream()
                .filter(Figures.class::isInstance)
                .map(Figures.class::cast)
                .filter(each -> each.id().equals(figures))
                .flatMap(each -> each.figures().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value()
                .value();
    }

    private static Table table(Report report, String id) {
        return columns(report).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> columns(Report report) {
        return report.sections().stream()
                .filter(Columns.class::isInstance)
                .flatMap(section -> ((Columns) section).columns().stream())
                .flatMap(column -> column.sections().stream())
                .map(Object.class::cast)
                .toList();
    }

    private static Origin origin(LocalDateTime at) {
        return new Origin(DeviceTime.toTheSecond(at), Source.ofLine(0, 1));
    }

    private static PlacedEvent placed(LocalDateTime at, DeviceEvent event) {
        return new PlacedEvent(
                event,
                Optional.of(at.atZone(Requests.BERLIN).toInstant()),
                Optional.of(at),
                false,
                "device",
                "capture");
    }
}
