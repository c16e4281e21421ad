package org.islet.reports.compose;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Parts of lists that are in the order of time, found by halving: a day costs what lies in it, not what the list holds. */
final class TimeOrder {

    private TimeOrder() {}

    /** From the first moment on, before the second. */
    static <T> List<T> between(List<T> inOrder, Function<T, Instant> at, Instant from, Instant before) {
        int first = firstNotBefore(inOrder, at, from);
        return inOrder.subList(first, Math.max(first, firstNotBefore(inOrder, at, before)));
    }

    /** The size of the list where all are earlier. */
    static <T> int firstNotBefore(List<T> inOrder, Function<T, Instant> at, Instant moment) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at.apply(inOrder.get(middle)).isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
