package org.islet.record.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.islet.record.codec.InventedEvents.NOON;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.islet.device.DeviceId;
import org.islet.devices.event.DeviceEvent;
import org.islet.record.codec.InventedEvents;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class PagingTest {

    private static final DeviceId METER = new DeviceId(new UUID(0, 7));

    private static NamedEvent placed(DeviceEvent event) {
        var clock = event.time().wallClock();
        var placed =
                new PlacedEvent(event, clock.map(wall -> wall.toInstant(ZoneOffset.UTC)), clock, false, "meter", "c");
        return new NamedEvent(new EventId(METER, event.toString(), 1), placed);
    }

    private static List<NamedEvent> readings() {
        return IntStream.range(0, 25)
                .mapToObj(i -> placed(InventedEvents.sensor(NOON.plusMinutes(i / 4), 100 + i)))
                .toList();
    }

    private static EventQuery pageOf(int atMost, Optional<String> cursor) {
        return new EventQuery(Set.of(), cursor, atMost);
    }

    @Test
    void pagesTogetherAreTheWholeEvenWhenTheyCutThroughOneMoment() {
        List<NamedEvent> told = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            EventPage page = Paging.page(readings(), pageOf(3, cursor));
            told.addAll(page.events());
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(told).isEqualTo(readings());
    }

    @Test
    void earlierEventsUploadedBetweenTwoPagesMoveNothing() {
        var first = Paging.page(readings(), pageOf(10, Optional.empty()));
        List<NamedEvent> more = new ArrayList<>(List.of(placed(InventedEvents.alarm(NOON.minusHours(1)))));
        more.addAll(readings());

        var second = Paging.page(more, pageOf(100, first.next()));

        assertThat(second.events()).isEqualTo(readings().subList(10, 25));
    }

    @Test
    void onlyTheTypesAskedForAreTold() {
        List<NamedEvent> mixed = List.of(placed(InventedEvents.sensor(NOON, 100)), placed(InventedEvents.alarm(NOON)));

        var page = Paging.page(mixed, new EventQuery(Set.of("alarm"), Optional.empty(), 10));

        assertThat(page.events()).containsExactly(mixed.get(1));
    }

    @Test
    void aCursorNoPageGaveOutIsRefused() {
        assertThatThrownBy(() -> Paging.page(readings(), pageOf(3, Optional.of("'; --"))))
                .isInstanceOf(UnknownCursor.class);
    }

    @Test
    void aMadeUpCursorDoesNotFetchEverything() {
        Paging.Stretches nobodyLooks = (start, end) -> {
            throw new AssertionError("looked at " + start);
        };
        var from = NOON.toInstant(ZoneOffset.UTC);
        var query = pageOf(10, Optional.of(from.toEpochMilli() + "-999999999"));

        assertThatThrownBy(() -> Paging.page(from, from.plus(Duration.ofDays(3650)), nobodyLooks, query))
                .isInstanceOf(UnknownCursor.class);
    }

    @Test
    void ofALongTimeOnlyTheStretchThatThePageNeedsIsLookedAt() {
        var from = NOON.toInstant(ZoneOffset.UTC);
        List<Duration> asked = new ArrayList<>();
        Paging.Stretches everyMinute = (start, end) -> {
            asked.add(Duration.between(start, end));
            return LongStream.range(0, Duration.between(start, end).toMinutes())
                    .mapToObj(minute -> placed(InventedEvents.sensor(
                            LocalDateTime.ofInstant(start, ZoneOffset.UTC).plusMinutes(minute), 100)))
                    .toList();
        };

        var first = Paging.page(from, from.plus(Duration.ofDays(3650)), everyMinute, pageOf(10, Optional.empty()));
        var second = Paging.page(from, from.plus(Duration.ofDays(3650)), everyMinute, pageOf(10, first.next()));

        assertThat(asked).containsExactly(Duration.ofDays(1), Duration.ofDays(1));
        assertThat(second.events().get(0).at()).isEqualTo(from.plus(Duration.ofMinutes(10)));
    }

    @Test
    void aPageReachesOverYearsInWhichNothingHappened() {
        var from = NOON.toInstant(ZoneOffset.UTC);
        var late = placed(InventedEvents.sensor(NOON.plusYears(20), 100));
        List<NamedEvent> all = List.of(placed(InventedEvents.sensor(NOON, 100)), late);
        Paging.Stretches stretches = (start, end) -> all.stream()
                .filter(event -> !event.at().isBefore(start) && event.at().isBefore(end))
                .toList();

        var page = Paging.page(from, from.plus(Duration.ofDays(9000)), stretches, pageOf(10, Optional.empty()));

        assertThat(page.events()).isEqualTo(all);
        assertThat(page.next()).isEmpty();
    }
}
