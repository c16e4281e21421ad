package org.islet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.islet.record.Events.NOON;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.islet.devices.event.DeviceEvent;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class PagingTest {

    private static PlacedEvent placed(DeviceEvent event) {
        var clock = event.time().wallClock();
        return new PlacedEvent(event, clock.map(wall -> wall.toInstant(ZoneOffset.UTC)), clock, false, "meter", "c");
    }

    private static List<PlacedEvent> readings() {
        return IntStream.range(0, 25)
                .mapToObj(i -> placed(Events.sensor(NOON.plusMinutes(i / 4), 100 + i)))
                .toList();
    }

    private static EventQuery pageOf(int atMost, Optional<String> cursor) {
        return new EventQuery(Set.of(), cursor, atMost);
    }

    @Test
    void pagesTogetherAreTheWholeEvenWhenTheyCutThroughOneMoment() {
        List<PlacedEvent> told = new ArrayList<>();
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
        List<PlacedEvent> more = new ArrayList<>(List.of(placed(Events.alarm(NOON.minusHours(1)))));
        more.addAll(readings());

        var second = Paging.page(more, pageOf(100, first.next()));

        assertThat(second.events()).isEqualTo(readings().subList(10, 25));
    }

    @Test
    void onlyTheTypesAskedForAreTold() {
        List<PlacedEvent> mixed = List.of(placed(Events.sensor(NOON, 100)), placed(Events.alarm(NOON)));

        var page = Paging.page(mixed, new EventQuery(Set.of("alarm"), Optional.empty(), 10));

        assertThat(page.events()).containsExactly(mixed.get(1));
    }

    @Test
    void aCursorNoPageGaveOutIsRefused() {
        assertThatThrownBy(() -> Paging.page(readings(), pageOf(3, Optional.of("'; --"))))
                .isInstanceOf(UnknownCursor.class);
    }
}
