package org.islet.record.archive;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.islet.capture.CaptureId;
import org.islet.devices.event.GlucoseReading;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.News;
import org.islet.record.codec.SaidAtReading;
import org.islet.record.codec.StreamDay;

/**
 * Joins what a capture says with what is kept of the same stream and day.
 *
 * <ol>
 *   <li>Same kind, device time and content is the same event. Devices do write equal records twice, so events are
 *       counted: the archive holds as many of equals as the capture that had most.
 *   <li>What the device rewrote in place replaces what was read before: a square bolus by the later read, a sensor
 *       reading by the one that has its ISIG. The former is handed out, to be kept with its capture.
 *   <li>What a decoder told that has learned since gives way to what the newer one says of the same moment and kind.
 *   <li>Everything else is new.
 * </ol>
 *
 * <p>An event keeps its first place in time, unless that was estimated and the new one is not, or it had none.
 */
public final class Merge {

    /**
     * What the events alone do not say.
     *
     * @param isLater whether the first capture was read from its device after the second
     * @param isBehind whether a kept capture was told by a decoder that has learned since
     * @param isNews whether what is added is counted as new
     */
    public record Rules(
            BiPredicate<CaptureId, CaptureId> isLater, Predicate<CaptureId> isBehind, Predicate<ArchivedEvent> isNews) {

        /** Where nothing is known of what the device said of itself before. */
        public Rules(BiPredicate<CaptureId, CaptureId> isLater, Predicate<CaptureId> isBehind) {
            this(isLater, isBehind, kept -> News.is(kept.event()));
        }

        /** The same where a reading says of its device what was known already. */
        public Rules beside(SaidAtReading said) {
            return new Rules(isLater, isBehind, said::isNews);
        }

        /** Where the same decoders told everything. */
        public static Rules ofOneVersion(BiPredicate<CaptureId, CaptureId> isLater) {
            return new Rules(isLater, capture -> false);
        }

        /** What was read from its device after what; captures nobody has read came first. */
        public static BiPredicate<CaptureId, CaptureId> laterIn(Map<CaptureId, Instant> times) {
            return (one, other) -> times.getOrDefault(one, Instant.MIN).isAfter(times.getOrDefault(other, Instant.MIN));
        }
    }

    /** A former version of a record, and the version that took its place. */
    public record Replacement(ArchivedEvent former, ArchivedEvent now) {}

    /**
     * What came of it.
     *
     * @param events all events of the day, by the device's clock
     * @param isChanged whether there is anything to write
     */
    public record Result(
            List<ArchivedEvent> events, int added, int alreadyThere, List<Replacement> replaced, boolean isChanged) {}

    /** No device writes more; a file made to keep us busy may. */
    private static final int MOST_OF_ONE_MOMENT = 64;

    private static final Comparator<ArchivedEvent> BY_CLOCK = Comparator.comparing(Merge::clockOf);

    private final List<ArchivedEvent> kept;
    private final boolean[] isMatched;
    private final Map<Object, Deque<Integer>> byContent = new HashMap<>();
    private final Map<LocalDateTime, List<Integer>> byClock = new HashMap<>();
    private final Rules rules;
    private final List<ArchivedEvent> added = new ArrayList<>();
    private final List<Replacement> replaced = new ArrayList<>();
    private int alreadyThere;
    private boolean isReplaced;

    private Merge(List<ArchivedEvent> kept, Rules rules) {
        this.kept = new ArrayList<>(kept);
        this.isMatched = new boolean[kept.size()];
        this.rules = rules;
        for (int i = 0; i < kept.size(); i++) {
            byContent
                    .computeIfAbsent(EventIdentity.of(kept.get(i).event()), key -> new ArrayDeque<>())
                    .add(i);
            List<Integer> ofThatMoment = byClock.computeIfAbsent(clockOf(kept.get(i)), key -> new ArrayList<>());
            if (ofThatMoment.size() < MOST_OF_ONE_MOMENT) {
                ofThatMoment.add(i);
            }
        }
    }

    public static Result of(List<ArchivedEvent> kept, List<ArchivedEvent> read, Rules rules) {
        var merge = new Merge(kept, rules);
        merge.join(read);
        return merge.result();
    }

    /** Equals in the same place meet first: an autumn hour that comes twice has equal readings in two places. */
    private void join(List<ArchivedEvent> read) {
        List<ArchivedEvent> elsewhere = without(read, event -> matchesEqual(event, true));
        List<ArchivedEvent> unmatched = without(elsewhere, event -> matchesEqual(event, false));
        for (ArchivedEvent event : unmatched) {
            sameRecord(event).ifPresentOrElse(index -> settle(index, event), () -> added.add(event));
        }
    }

    private static List<ArchivedEvent> without(List<ArchivedEvent> events, Predicate<ArchivedEvent> isMatched) {
        return events.stream().filter(event -> !isMatched.test(event)).toList();
    }

    private boolean matchesEqual(ArchivedEvent event, boolean inSamePlace) {
        Deque<Integer> equals = byContent.getOrDefault(EventIdentity.of(event.event()), new ArrayDeque<>());
        Optional<Integer> match = equals.stream()
                .filter(index -> !inSamePlace || kept.get(index).at().equals(event.at()))
                .findFirst();
        match.ifPresent(index -> {
            equals.remove(index);
            match(index);
            if (isPlacedBetter(event, kept.get(index))) {
                replaceAt(index, placedAs(kept.get(index), event));
            }
        });
        return match.isPresent();
    }

    /** What lay in the future of one capture may lie in the past of the next. */
    private static boolean isPlacedBetter(ArchivedEvent read, ArchivedEvent kept) {
        return kept.isEstimated() && !read.isEstimated()
                || kept.at().isEmpty() && read.at().isPresent();
    }

    private static ArchivedEvent placedAs(ArchivedEvent kept, ArchivedEvent better) {
        return new ArchivedEvent(kept.event(), better.at(), better.isEstimated(), kept.capture());
    }

    private Optional<Integer> sameRecord(ArchivedEvent event) {
        for (int i : byClock.getOrDefault(clockOf(event), List.of())) {
            if (!isMatched[i] && isSameRecord(kept.get(i), event)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isSameRecord(ArchivedEvent former, ArchivedEvent read) {
        return EventIdentity.isSameRecord(former.event(), read.event()) || isToldAnew(former, read);
    }

    /**
     * One moment and kind, told by two versions of a decoder: the newer one's word counts, and not both doses. What no
     * clock stamped has no moment in common with anything.
     */
    private boolean isToldAnew(ArchivedEvent former, ArchivedEvent read) {
        return StreamDay.clockOf(former.event()).isPresent()
                && rules.isBehind().test(former.capture())
                && EventIdentity.kindOf(former.event()).equals(EventIdentity.kindOf(read.event()));
    }

    private static LocalDateTime clockOf(ArchivedEvent kept) {
        return StreamDay.clockOf(kept.event()).orElse(LocalDateTime.MIN);
    }

    private void settle(int index, ArchivedEvent read) {
        ArchivedEvent former = kept.get(index);
        if (supersedes(read, former)) {
            replaced.add(new Replacement(former, read));
            replaceAt(index, read);
            isMatched[index] = true;
        } else {
            match(index);
        }
    }

    private boolean supersedes(ArchivedEvent read, ArchivedEvent former) {
        if (isToldAnew(former, read)) {
            return true;
        }
        return read.event() instanceof GlucoseReading fine && former.event() instanceof GlucoseReading coarse
                ? EventIdentity.isRefinement(coarse, fine)
                : rules.isLater().test(read.capture(), former.capture());
    }

    private void match(int index) {
        isMatched[index] = true;
        if (News.is(kept.get(index).event())) {
            alreadyThere++;
        }
    }

    private void replaceAt(int index, ArchivedEvent event) {
        kept.set(index, event);
        isReplaced = true;
    }

    private Result result() {
        List<ArchivedEvent> events = new ArrayList<>(kept);
        events.addAll(added);
        events.sort(BY_CLOCK);
        int news = (int) added.stream().filter(rules.isNews()).count();
        return new Result(events, news, alreadyThere, replaced, isReplaced || !added.isEmpty());
    }
}
