package org.islet.record.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.line.EventLine;

/**
 * Pages of events in time. A cursor is a moment and how many events of that very moment were told, so that what is
 * uploaded between two pages moves nothing.
 */
public final class Paging {

    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final int FEW = 5_000;

    private Paging() {}

    /** The events of a stretch of time, in time. */
    public interface Stretches {
        List<NamedEvent> between(Instant from, Instant to);
    }

    /**
     * A page of what happened from {@code from} (included) to {@code to} (excluded). Only as much of it is looked at as the
     * page needs, a stretch at a time: there may be ten years of every minute.
     */
    public static EventPage page(Instant from, Instant to, Stretches stretches, EventQuery query) {
        Instant at = query.cursor().map(Paging::moment).filter(from::isBefore).orElse(from);
        int needed = query.atMost() + query.cursor().map(Paging::told).orElse(0) + 1;
        Duration stretch = SHORTEST;
        List<NamedEvent> some = new ArrayList<>();
        while (at.isBefore(to) && some.size() < needed) {
            Instant end = at.plus(stretch).isBefore(to) ? at.plus(stretch) : to;
            List<NamedEvent> met = stretches.between(at, end);
            some.addAll(wanted(met, query));
            stretch = met.size() < FEW ? stretch.multipliedBy(2) : SHORTEST;
            at = end;
        }
        return page(some, query);
    }

    private static List<NamedEvent> wanted(List<NamedEvent> all, EventQuery query) {
        return query.types().isEmpty()
                ? all
                : all.stream()
                        .filter(named -> query.types()
                                .contains(EventLine.type(named.placed().event())))
                        .toList();
    }

    /** @param all placed events in time */
    public static EventPage page(List<NamedEvent> all, EventQuery query) {
        List<NamedEvent> wanted = wanted(all, query);
        int from = query.cursor().map(cursor -> position(wanted, cursor)).orElse(0);
        int to = Math.min(from + query.atMost(), wanted.size());
        return new EventPage(
                wanted.subList(from, to), to < wanted.size() ? Optional.of(cursor(wanted, to)) : Optional.empty());
    }

    private static String cursor(List<NamedEvent> events, int next) {
        Instant moment = at(events, next);
        int told = 0;
        while (told < next && at(events, next - 1 - told).equals(moment)) {
            told++;
        }
        return moment.toEpochMilli() + "-" + told;
    }

    private static int position(List<NamedEvent> events, String cursor) {
        Instant moment = moment(cursor);
        int told = told(cursor);
        int position = 0;
        while (position < events.size() && at(events, position).isBefore(moment)) {
            position++;
        }
        return Math.min(position + told, events.size());
    }

    private static Instant moment(String cursor) {
        return Instant.ofEpochMilli(Long.parseLong(parts(cursor)[0]));
    }

    private static int told(String cursor) {
        return Integer.parseInt(parts(cursor)[1]);
    }

    /** What a cursor says was told is looked at again: nobody's moment holds more, and a made-up one may not fetch all. */
    private static String[] parts(String cursor) {
        if (!cursor.matches("\\d{1,15}-\\d{1,5}")) {
            throw new UnknownCursor();
        }
        return cursor.split("-", -1);
    }

    private static Instant at(List<NamedEvent> events, int index) {
        return events.get(index).at();
    }
}
