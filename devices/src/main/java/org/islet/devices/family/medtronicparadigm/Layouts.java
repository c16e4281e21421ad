package org.islet.devices.family.medtronicparadigm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;

/** Which pumps' records lie in some bytes, told by which way of cutting them comes out even. */
final class Layouts {

    /** One of each way of cutting; every other generation cuts like one of these. */
    private static final List<Generation> WAYS = List.of(Generation.G23, Generation.G51, Generation.G22);

    private static final double TIMES_WEIGHT = 0.8;

    /** What a page of the right pump is at least, and one of the wrong pump at most: it goes astray at its first bolus. */
    private static final double LEAST_OF_RIGHT = 0.9;

    private static final double MOST_OF_WRONG = 0.75;

    private Layouts() {}

    /** From 0, nothing like a history page, to 1, every byte walked and every time possible. */
    static double likenessToHistory(CapturePart page) {
        return WAYS.stream().mapToDouble(way -> likeness(walk(page, way))).max().orElse(0);
    }

    /** Records and nothing else, without a page around them. */
    static boolean isRecords(CapturePart part) {
        return part.bytes().length >= 2
                && WAYS.stream().anyMatch(way -> walk(part, way).stop() == part.bytes().length);
    }

    /** The generation whose cut of all the parts is the best; empty when two equally good cuts say different things. */
    static Optional<Generation> best(List<CapturePart> parts) {
        List<Generation> ranked = WAYS.stream()
                .sorted(Comparator.comparingDouble((Generation way) -> likeness(parts, way))
                        .reversed())
                .toList();
        Generation first = ranked.get(0);
        boolean isAlone = ranked.stream()
                .filter(way -> likeness(parts, way) == likeness(parts, first))
                .allMatch(way -> cut(parts, way).equals(cut(parts, first)));
        return isAlone ? Optional.of(first) : Optional.empty();
    }

    /** Whether the parts come out better with records of one size, large or small, than with the other. */
    static boolean tellSize(List<CapturePart> parts) {
        return bestOfSize(parts, true) != bestOfSize(parts, false);
    }

    /** Whether the pages are those of pumps whose records have the other size than this one's. */
    static boolean contradict(List<HistoryWalk> pages, Generation generation) {
        double likeness = pages.stream().mapToDouble(Layouts::likeness).sum();
        return likeness < MOST_OF_WRONG * pages.size()
                && bestOfSize(pages.stream().map(HistoryWalk::page).toList(), !generation.hasLargeRecords())
                        > LEAST_OF_RIGHT * pages.size();
    }

    private static double bestOfSize(List<CapturePart> parts, boolean large) {
        return WAYS.stream()
                .filter(way -> way.hasLargeRecords() == large)
                .mapToDouble(way -> likeness(parts, way))
                .max()
                .orElse(0);
    }

    static HistoryWalk walk(CapturePart part, Generation generation) {
        int length = part.bytes().length;
        return HistoryWalk.of(
                part, length == PageChecksum.PAGE ? PageChecksum.PAGE_WITHOUT_CHECKSUM : length, generation);
    }

    private static List<Integer> cut(List<CapturePart> parts, Generation way) {
        return parts.stream()
                .flatMap(part -> walk(part, way).records().stream())
                .map(HistoryRecord::to)
                .toList();
    }

    private static double likeness(List<CapturePart> parts, Generation way) {
        return parts.stream().mapToDouble(part -> likeness(walk(part, way))).sum();
    }

    private static double likeness(HistoryWalk walk) {
        if (walk.end() == 0) {
            return 1;
        }
        double walked = (double) walk.stop() / walk.end();
        return walked * (1 - TIMES_WEIGHT + TIMES_WEIGHT * walk.possibleTimes());
    }
}
