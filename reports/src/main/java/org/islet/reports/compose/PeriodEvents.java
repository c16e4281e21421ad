package org.islet.reports.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.reports.model.Period;
import org.islet.reports.timeline.PlacedEvent;

/** The events a report is made from, in the order of time. */
final class PeriodEvents {

    private final Instant start;
    private final List<PlacedEvent> inPeriod;
    private final List<PlacedEvent> all;
    private final int unplaced;
    private final Map<Class<?>, List<?>> found = new HashMap<>();

    private PeriodEvents(Period period, List<PlacedEvent> all, int unplaced) {
        this.start = period.start();
        this.all = all;
        this.inPeriod = all.stream().filter(event -> !at(event).isBefore(start)).toList();
        this.unplaced = unplaced;
    }

    static PeriodEvents of(Period period, List<PlacedEvent> events) {
        Instant end = period.end();
        List<PlacedEvent> placed = new ArrayList<>(events.size());
        for (PlacedEvent event : events) {
            if (event.at().isPresent() && (event.at().get().isBefore(end) || isTotalOf(period, event))) {
                placed.add(event);
            }
        }
        placed.sort(Comparator.comparing(PeriodEvents::at));
        int unplaced = (int) events.stream().filter(e -> e.at().isEmpty()).count();
        return new PeriodEvents(period, placed, unplaced);
    }

    private static boolean isTotalOf(Period period, PlacedEvent placed) {
        return placed.event() instanceof DailyTotal total
                && !total.date().isBefore(period.from())
                && !total.date().isAfter(period.to());
    }

    /** Of one kind, in the period. */
    @SuppressWarnings("unchecked")
    <E extends DeviceEvent> List<Placed<E>> of(Class<E> kind) {
        return (List<Placed<E>>) (List<?>) found.computeIfAbsent(kind, any -> all(kind).stream()
                .filter(event -> !event.at().isBefore(start))
                .toList());
    }

    /** Of one kind, those before the period too. */
    <E extends DeviceEvent> List<Placed<E>> all(Class<E> kind) {
        return all.stream()
                .filter(event -> kind.isInstance(event.event()))
                .map(event -> new Placed<>(kind.cast(event.event()), at(event), event.device()))
                .toList();
    }

    List<PlacedEvent> inPeriod() {
        return inPeriod;
    }

    long count(Predicate<PlacedEvent> condition) {
        return inPeriod.stream().filter(condition).count();
    }

    int unplaced() {
        return unplaced;
    }

    private static Instant at(PlacedEvent event) {
        return event.at().orElse(Instant.EPOCH);
    }

    /** An event and when it was. */
    record Placed<E extends DeviceEvent>(E event, Instant at, String device) {}
}
