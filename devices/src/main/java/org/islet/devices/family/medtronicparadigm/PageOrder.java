package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.islet.devices.capture.CapturePart;

/** Pages in the order they were written, so that records that belong together meet across their edges. */
final class PageOrder {

    private record Dated(CapturePart page, Optional<PageSpan> span) {}

    private PageOrder() {}

    /** History pages count backwards from 0, the newest. */
    static List<CapturePart> ofHistory(List<CapturePart> pages, Function<CapturePart, Optional<PageSpan>> span) {
        return areNumbered(pages)
                ? byNumber(pages, Comparator.comparingLong(PageOrder::number).reversed())
                : byTime(pages, span).stream().map(Dated::page).toList();
    }

    /** Glucose pages count up for as long as the pump lives; one that has no timestamp yet is the newest. */
    static List<CapturePart> ofGlucose(List<CapturePart> pages, Function<CapturePart, Optional<PageSpan>> span) {
        if (areNumbered(pages)) {
            return byNumber(pages, Comparator.comparingLong(PageOrder::number));
        }
        return byTime(pages, span).stream()
                .sorted(Comparator.comparing(page -> page.span().isEmpty()))
                .map(Dated::page)
                .toList();
    }

    private static List<CapturePart> byNumber(List<CapturePart> pages, Comparator<CapturePart> order) {
        return pages.stream().sorted(order).toList();
    }

    /**
     * As given, or turned round, or sorted, whichever lets time step back least often. Sorted only where it is better
     * than both: a clock that was lost sorts what came last to the front.
     */
    private static List<Dated> byTime(List<CapturePart> pages, Function<CapturePart, Optional<PageSpan>> span) {
        List<Dated> given =
                pages.stream().map(page -> new Dated(page, span.apply(page))).toList();
        List<Dated> turned = new ArrayList<>(given);
        Collections.reverse(turned);
        List<Dated> best = stepsBack(turned) < stepsBack(given) ? turned : given;
        if (stepsBack(best) == 0 || given.stream().anyMatch(page -> page.span().isEmpty())) {
            return best;
        }
        List<Dated> sorted = given.stream()
                .sorted(Comparator.comparing(page -> page.span().orElseThrow().first()))
                .toList();
        return stepsBack(sorted) < stepsBack(best) ? sorted : best;
    }

    /** How often a page begins before the one ahead of it ends. */
    private static long stepsBack(List<Dated> pages) {
        List<PageSpan> spans =
                pages.stream().flatMap(page -> page.span().stream()).toList();
        long steps = 0;
        for (int i = 1; i < spans.size(); i++) {
            steps += spans.get(i).first().isBefore(spans.get(i - 1).last()) ? 1 : 0;
        }
        return steps;
    }

    private static boolean areNumbered(List<CapturePart> pages) {
        return pages.stream().allMatch(PageOrder::isNumbered);
    }

    static boolean isNumbered(CapturePart page) {
        return page.name().matches("\\d{1,10}");
    }

    static long number(CapturePart page) {
        return Long.parseLong(page.name());
    }
}
