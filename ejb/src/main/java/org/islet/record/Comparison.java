package org.islet.record;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.islet.devices.event.Source;

/**
 * What is kept of one device beside what its captures tell now, a day after the other.
 *
 * <p>Equal content in the same place stays as it is, with its capture and its place in it. What is left is paired, so
 * that a person sees one change and not a loss and a find: first by the place in the capture and the kind, then by the
 * device's clock and the kind, then by the place in the capture alone.
 */
final class Comparison {

    private static final Comparator<KeptEvent> BY_CLOCK =
            Comparator.comparing(kept -> StreamDay.clockOf(kept.event()).orElse(LocalDateTime.MIN));

    /** What nobody can look through is not held either. */
    private static final int MOST_CHANGES = 150_000;

    private record Spot(Object capture, int file, int position, String kind) {}

    private record Moment(LocalDateTime clock, String kind) {}

    private final boolean isMoveAChange;
    private final ChangedDays days = new ChangedDays();
    private final List<KeptEvent> gone = new ArrayList<>();
    private final List<KeptEvent> come = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    /** @param isMoveAChange false after the person moved: then everything has another place, and that is no news */
    Comparison(boolean isMoveAChange) {
        this.isMoveAChange = isMoveAChange;
    }

    void day(StreamDay address, List<KeptEvent> before, List<KeptEvent> after) {
        List<KeptEvent> result = new ArrayList<>();
        List<KeptEvent> former = new ArrayList<>(before);
        List<KeptEvent> told = new ArrayList<>(after);
        match(
                former,
                told,
                kept -> List.of(Content.of(kept.event()), kept.at(), kept.isEstimated()),
                (was, is) -> result.add(was));
        match(former, told, kept -> Content.of(kept.event()), (was, is) -> {
            result.add(is);
            if (isMoveAChange && !was.at().equals(is.at())) {
                changes.add(Change.changed(was, is));
            }
        });
        result.addAll(told);
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

    /** The days that differ, as they shall be; an empty one is no longer there. */
    ChangedDays days() {
        return days;
    }

    /** All changes, by the device's clock. */
    List<Change> changes() {
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

    private static Object spotAndKind(KeptEvent kept) {
        Source source = kept.event().source();
        return new Spot(kept.capture(), source.file(), source.position(), Content.kindOf(kept.event()));
    }

    private static Object spot(KeptEvent kept) {
        Source source = kept.event().source();
        return new Spot(kept.capture(), source.file(), source.position(), "");
    }

    private static Object moment(KeptEvent kept) {
        return new Moment(StreamDay.clockOf(kept.event()).orElse(LocalDateTime.MIN), Content.kindOf(kept.event()));
    }

    /** What is done with two events that belong together. */
    private interface Pair {
        void of(KeptEvent was, KeptEvent is);
    }

    /** Takes out of both lists, in order, what has equal keys. */
    private static void match(
            List<KeptEvent> former, List<KeptEvent> told, Function<KeptEvent, Object> key, Pair pair) {
        Map<Object, Deque<KeptEvent>> byKey = new HashMap<>();
        told.forEach(is ->
                byKey.computeIfAbsent(key.apply(is), same -> new ArrayDeque<>()).add(is));
        List<KeptEvent> left = new ArrayList<>();
        for (KeptEvent was : former) {
            Deque<KeptEvent> same = byKey.getOrDefault(key.apply(was), new ArrayDeque<>());
            if (same.isEmpty()) {
                left.add(was);
            } else {
                pair.of(was, same.remove());
            }
        }
        former.clear();
        former.addAll(left);
        List<KeptEvent> leftTold = told.stream()
                .filter(is -> byKey.get(key.apply(is)).peek() == is
                        && byKey.get(key.apply(is)).remove() == is)
                .toList();
        told.clear();
        told.addAll(leftTold);
    }
}
