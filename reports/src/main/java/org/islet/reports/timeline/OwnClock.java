package org.islet.reports.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.ClockChange;

/**
 * A clock that knows no zone and changes only where a change is recorded. It is cut into segments at its changes; the
 * newest is anchored to the host's clock (or to the patient's zone), and each earlier one follows from the change after
 * it. A clock that was wildly wrong needs nothing special: the change that repaired it says by how much.
 */
final class OwnClock {

    /** Newest first. */
    private final List<Segment> segments;

    private final Optional<Duration> drift;
    private final RecordOrder order;

    private OwnClock(List<Segment> segments, Optional<Duration> drift, RecordOrder order) {
        this.segments = segments;
        this.drift = drift;
        this.order = order;
    }

    /** @param newestWallClock of all events; empty where none shows a time */
    static OwnClock of(RecordOrder order, Optional<LocalDateTime> newestWallClock, CaptureClock clock) {
        List<RecordOrder.Change> newestFirst = new ArrayList<>(order.changesOldestFirst());
        Collections.reverse(newestFirst);
        Anchor anchor = Anchor.of(
                clock,
                () -> newestWallClock.filter(wall -> newestFirst.isEmpty()
                        || !wall.isBefore(newestFirst.get(0).to())));
        List<Segment> segments = new ArrayList<>();
        Duration ahead = anchor.aheadOfUtc();
        LocalDateTime end = LocalDateTime.MAX;
        for (RecordOrder.Change change : newestFirst) {
            segments.add(new Segment(change.to(), end, ahead, Optional.of(change)));
            ahead = ahead.plus(Duration.between(change.to(), change.from()));
            end = change.from();
        }
        segments.add(new Segment(LocalDateTime.MIN, end, ahead, Optional.empty()));
        return new OwnClock(segments, anchor.drift(), order);
    }

    Optional<Duration> drift() {
        return drift;
    }

    int changes() {
        return segments.size() - 1;
    }

    /**
     * @param file where the event stands
     * @param position how many events were told before it
     */
    Moment place(int file, long position, LocalDateTime wall) {
        if (segments.size() == 1) {
            return Moment.certain(segments.get(0).instantOf(wall));
        }
        List<Segment> possible =
                segments.stream().filter(segment -> segment.shows(wall)).toList();
        if (possible.size() == 1) {
            return Moment.certain(possible.get(0).instantOf(wall));
        }
        if (possible.isEmpty()) {
            return Moment.estimated(nearest(wall).instantOf(wall));
        }
        return possible.stream()
                .filter(segment -> segment.began()
                        .map(change -> order.isAfter(file, position, change))
                        .orElse(true))
                .findFirst()
                .map(segment -> new Moment(segment.instantOf(wall), !isOrderKnown(file, possible)))
                .orElseGet(
                        () -> Moment.estimated(possible.get(possible.size() - 1).instantOf(wall)));
    }

    /** The moment the clock showed both: empty of a change nobody recorded. */
    Optional<Moment> whenSet(ClockChange change) {
        return segments.stream()
                .filter(segment -> segment.began()
                        .filter(began ->
                                began.from().equals(change.from()) && began.to().equals(change.to()))
                        .isPresent())
                .findFirst()
                .map(segment -> Moment.certain(segment.instantOf(change.to())));
    }

    private static boolean isOrderKnown(int file, List<Segment> possible) {
        return possible.stream().flatMap(segment -> segment.began().stream()).allMatch(change -> change.file() == file);
    }

    private Segment nearest(LocalDateTime wall) {
        return segments.stream()
                .min(Comparator.comparing(segment -> segment.distanceTo(wall)))
                .orElseThrow();
    }

    /** What the clock showed between two settings, and how far it then was ahead of UTC. */
    private record Segment(
            LocalDateTime from, LocalDateTime to, Duration aheadOfUtc, Optional<RecordOrder.Change> began) {

        boolean shows(LocalDateTime wall) {
            return !wall.isBefore(from) && !wall.isAfter(to);
        }

        Instant instantOf(LocalDateTime wall) {
            return wall.minus(aheadOfUtc).toInstant(ZoneOffset.UTC);
        }

        Duration distanceTo(LocalDateTime wall) {
            return wall.isBefore(from) ? Duration.between(wall, from) : Duration.between(to, wall);
        }
    }
}
