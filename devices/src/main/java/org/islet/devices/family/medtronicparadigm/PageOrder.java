package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.islet.devices.capture.CapturePart;

/** Pages in the order they were written, so that records that belong together meet across their edges. */
final class PageOrder {

    private PageOrder() {}

    /** History pages count backwards from 0, the newest. */
    static List<CapturePart> ofHistory(
            List<CapturePart> pages, Function<CapturePart, Optional<LocalDateTime>> firstTime) {
        return oldestFirst(pages, Comparator.comparingLong(PageOrder::number).reversed(), firstTime);
    }

    /** Glucose pages count up for as long as the pump lives. */
    static List<CapturePart> ofGlucose(
            List<CapturePart> pages, Function<CapturePart, Optional<LocalDateTime>> firstTime) {
        return oldestFirst(pages, Comparator.comparingLong(PageOrder::number), firstTime);
    }

    private static List<CapturePart> oldestFirst(
            List<CapturePart> pages,
            Comparator<CapturePart> byNumber,
            Function<CapturePart, Optional<LocalDateTime>> firstTime) {
        List<CapturePart> ordered = new ArrayList<>(pages);
        if (pages.stream().allMatch(PageOrder::isNumbered)) {
            ordered.sort(byNumber);
        } else if (isNewestFirst(pages, firstTime)) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private static boolean isNewestFirst(
            List<CapturePart> pages, Function<CapturePart, Optional<LocalDateTime>> firstTime) {
        Optional<LocalDateTime> first = firstTime.apply(pages.get(0));
        Optional<LocalDateTime> last = firstTime.apply(pages.get(pages.size() - 1));
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    }

    static boolean isNumbered(CapturePart page) {
        return page.name().matches("\\d{1,10}");
    }

    static long number(CapturePart page) {
        return Long.parseLong(page.name());
    }
}
