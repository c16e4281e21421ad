package org.islet.reports.definition.part;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.islet.reports.model.Period;

/** A period in sevens of days, from its first day on; the last may be shorter. */
public final class Weeks {

    public static final int DAYS = 7;

    private Weeks() {}

    public static List<Period> of(Period period) {
        return Stream.iterate(period.from(), first -> !first.isAfter(period.to()), first -> first.plusDays(DAYS))
                .map(first -> new Period(first, earlier(first.plusDays(DAYS - 1L), period.to()), period.zone()))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
