package org.islet.record.replay;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.islet.devices.event.Source;
import org.islet.record.archive.ChangedDays;
import org.islet.record.archive.EventIdentity;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.StreamDay;

/**
 * What is kept of one device beside what its captures tell now, a day after the other.
 *
 * <p>Equal content in the same place stays as it is, with its capture and its place in it. What is left is paired, so
 * that a person sees one change and not a loss and a find: first by the place in the capture and the kind, then by the
 * device's clock and the kind, then by the place in the capture alone.
 */
public final class Comparison {

    private static final Comparator<ArchivedEvent> BY_CLOCK =
            Comparator.comparing(kept -> StreamDay.clockOf(kept.event()).orElse(LocalDateTime.MIN));

    /** What nobody can look through is not held either. */
    private static final int MOST_CHANGES = 150_000;

    private record Spot(Object capture, int file, int position, String kind) {}

    private record Moment(LocalDateTime clock, String kind) {}

    private final boolean isMoveAChange;
    private final Optional<ForgottenCapture> forgotten;
    private final ChangedDays days = new ChangedDays();
    private final List<ArchivedEvent> gone = new ArrayList<>();
    private final List<ArchivedEvent> come = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    /** @param isMoveAChange false after the person moved: then everything has another place, and that is no news */
    public Comparison(boolean isMoveAChange) {
        this(isMoveAChange, Optional.empty());
    }

    /** @param forgotten what is told from its bytes alone is noted there, and is no change */
    public Comparison(boolean isMoveAChange, Optional<ForgottenCapture> forgotten) {
        this.isMoveAChange = isMoveAChange;
        this.forgotten = forgotten;
    }

    public void day(StreamDay address, List<ArchivedEvent> before, List<ArchivedEvent> after) {
        List<ArchivedEvent> result = new ArrayList<>();
        List<ArchivedEvent> former = new ArrayList<>(before);
        List<ArchivedEvent> told = new ArrayList<>(after);
        match(
                former,
                told,
                kept -> List.of(EventIdentity.of(kept.event()), kept.at(), kept.isEstimated()),
                (was, is) -> result.add(isForgotten(was) ? is : was));
        match(former, told, kept -> EventIdentity.of(kept.event()), (was, is) -> {
            result.add(is);
            if (isMoveAChange && !was.at().equals(is.at())) {
                changes.add(Change.changed(was, is));
            }
        });
        result.addAll(told);
        forgotten.ifPresent(capture -> former.removeIf(capture::takes));
        gone.addAll(former);
        come.addAll(told);
        if (gone.size() + come.size() + changes.size() > MOST_CHANGES) {
            throw new TooManyChanges();
        }
        result.sort(BY_CLOCK);
        if (!result.equals(before)) {
            days.put(address, result);
        }
    }

    private boolean isForgotten(ArchivedEvent kept) {
        return forgotten.filter(capture -> capture.isOf(kept)).isPresent();
    }

    /** The days that differ, as they shall be; an empty one is no longer there. */
    public ChangedDays days() {
        return days;
    }

    /** All changes, by the device's clock. */
    public List<Change> changes() {
        match(gone, come, Comparison::spotAndKind, (was, is) -> changes.add(Change.changed(was, is)));
        match(gone, come, Comparison::moment, (was, is) -> changes.add(Change.changed(was, is)));
        match(gone, come, Comparison::spot, (was, is) -> changes.add(Change.changed(was, is)));
        gone.forEach(was -> changes.add(Change.gone(was)));
        come.forEach(is -> changes.add(Change.added(is)));
        gone.clear();
        come.clear();
        changes.sort(
                Comparator.comparing(change -> change.before().or(change::after).orElseThrow(), BY_CLOCK));
        return List.copyOf(changes);
    }

    private static Object spotAndKind(ArchivedEvent kept) {
        Source source = kept.event().source();
        return new Spot(kept.capture(), source.file(), source.position(), EventIdentity.kindOf(kept.event()));
    }

    private static Object spot(ArchivedEvent kept) {
        Source source = kept.event().source();
        return new Spot(kept.capture(), source.file(), source.position(), "");
    }

    private static Object moment(ArchivedEvent kept) {
        return new Moment(
                StreamDay.clockOf(kept.event()).orElse(LocalDateTime.MIN), EventIdentity.kindOf(kept.event()));
    }

    /** What is done with two events that belong together. */
    private interface Pair {
        void of(ArchivedEvent was, ArchivedEvent is);
    }

    /** Takes out of both lists, in order, what has equal keys. */
    private static void match(
            List<ArchivedEvent> former, List<ArchivedEvent> told, Function<ArchivedEvent, Object> key, Pair pair) {
        Map<Object, Deque<ArchivedEvent>> byKey = new HashMap<>();
        told.forEach(is ->
                byKey.computeIfAbsent(key.apply(is), same -> new ArrayDeque<>()).add(is));
        List<ArchivedEvent> left = new ArrayList<>();
        for (ArchivedEvent was : former) {
            Deque<ArchivedEvent> same = byKey.getOrDefault(key.apply(was), new ArrayDeque<>());
            if (same.isEmpty()) {
                left.add(was);
            } else {
                pair.of(was, same.remove());
            }
        }
        former.clear();
        former.addAll(left);
        List<ArchivedEvent> leftTold = told.stream()
                .filter(is -> byKey.get(key.apply(is)).peek() == is
                        && byKey.get(key.apply(is)).remove() == is)
                .toList();
        told.clear();
        told.addAll(leftTold);
    }
}
