package org.islet.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.devices.line.EventLine;
import org.islet.reports.timeline.PlacedEvent;

/**
 * Pages of events in time. A cursor is a moment and how many events of that very moment were told, so that what is
 * uploaded between two pages moves nothing.
 */
final class Paging {

    private Paging() {}

    /** @param all placed events in time */
    static EventPage page(List<PlacedEvent> all, EventQuery query) {
        List<PlacedEvent> wanted = query.types().isEmpty()
                ? all
                : all.stream()
                        .filter(placed -> query.types().contains(EventLine.type(placed.event())))
                        .toList();
        int from = query.cursor().map(cursor -> position(wanted, cursor)).orElse(0);
        int to = Math.min(from + query.atMost(), wanted.size());
        return new EventPage(
                wanted.subList(from, to), to < wanted.size() ? Optional.of(cursor(wanted, to)) : Optional.empty());
    }

    private static String cursor(List<PlacedEvent> events, int next) {
        Instant moment = at(events, next);
        int told = 0;
        while (told < next && at(events, next - 1 - told).equals(moment)) {
            told++;
        }
        return moment.toEpochMilli() + "-" + told;
    }

    private static int position(List<PlacedEvent> events, String cursor) {
        if (!cursor.matches("\\d{1,15}-\\d{1,9}")) {
            throw new UnknownCursor();
        }
        Instant moment = Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, cursor.indexOf('-'))));
        int told = Integer.parseInt(cursor.substring(cursor.indexOf('-') + 1));
        int position = 0;
        while (position < events.size() && at(events, position).isBefore(moment)) {
            position++;
        }
        return Math.min(position + told, events.size());
    }

    private static Instant at(List<PlacedEvent> events, int index) {
        return events.get(index).at().orElseThrow();
    }
}
