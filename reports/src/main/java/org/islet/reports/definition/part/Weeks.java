package org.islet.reports.definition.part;

import java.util.List;
import java.util.stream.IntStream;

/** The days of a period in sevens, from its first day on; the last may be fewer. */
public final class Weeks {

    private static final int DAYS = 7;

    private Weeks() {}

    public static <D> List<List<D>> of(List<D> days) {
        return IntStream.iterate(0, first -> first < days.size(), first -> first + DAYS)
                .mapToObj(first -> days.subList(first, Math.min(days.size(), first + DAYS)))
                .toList();
    }
}
