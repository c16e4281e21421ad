package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.islet.devices.capture.CapturePart;

/** Pages in the order they were written, so that records that belong together meet across their edges. */
final class PageOrder {

    private record Dated<P>(P page, Optional<PageSpan> span) {}

    private PageOrder() {}

    /** History pages count backwards from 0, the newest. */
    static List<HistoryWalk> ofHistory(List<HistoryWalk> pages) {
        if (pages.stream().allMatch(page -> isNumbered(page.page()))) {
            return pages.stream()
                    .sorted(Comparator.comparingLong((HistoryWalk page) -> number(page.page()))
                            .reversed())
                    .toList();
        }
        return byTime(pages, PageSpan::of).map(Dated::page).toList();
    }

    /** Glucose pages count up for as long as the pump lives; one that has no timestamp yet is the newest. */
    static List<SensorPage> ofGlucose(List<SensorPage> pages) {
        if (pages.stream().allMatch(page -> isNumbered(page.part()))) {
            return pages.stream()
                    .sorted(Comparator.comparingLong(page -> number(page.part())))
                    .toList();
        }
        return byTime(pages, PageSpan::of)
                .sorted(Comparator.comparing(page -> page.span().isEmpty()))
                .map(Dated::page)
                .toList();
    }

    /**
     * As given, or turned round, or sorted, whichever lets time step back least often. Sorted only where it is better
     * than both: a clock that was lost sorts what came last to the front.
     */
    private static <P> Stream<Dated<P>> byTime(List<P> pages, Function<P, Optional<PageSpan>> span) {
        List<Dated<P>> given =
                pages.stream().map(page -> new Dated<>(page, span.apply(page))).toList();
        List<Dated<P>> turned = new ArrayList<>(given);
        Collections.reverse(turned);
        List<Dated<P>> best = stepsBack(turned) < stepsBack(given) ? turned : given;
        if (stepsBack(best) == 0 || given.stream().anyMatch(page -> page.span().isEmpty())) {
            return best.stream();
        }
        List<Dated<P>> sorted = given.stream()
                .sorted(Comparator.comparing(page -> page.span().orElseThrow().first()))
                .toList();
        return stepsBack(sorted) < stepsBack(best) ? sorted.stream() : best.stream();
    }

    /** How often a page begins before the one ahead of it ends. */
    private static <P> long stepsBack(List<Dated<P>> pages) {
        List<PageSpan> spans =
                pages.stream().flatMap(page -> page.span().stream()).toList();
        long steps = 0;
        for (int i = 1; i < spans.size(); i++) {
            steps += spans.get(i).first().isBefore(spans.get(i - 1).last()) ? 1 : 0;
        }
        return steps;
    }

    static boolean isNumbered(CapturePart page) {
        return page.name().matches("\\d{1,10}");
    }

    static long number(CapturePart page) {
        return Long.parseLong(page.name());
    }
}
