package org.islet.reports.compose.pattern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The days a pattern may be of. */
public enum DayGroup {
    EVERY_DAY(EnumSet.allOf(DayOfWeek.class)),
    WEEKDAYS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    WEEKEND(EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
    MONDAY(EnumSet.of(DayOfWeek.MONDAY)),
    TUESDAY(EnumSet.of(DayOfWeek.TUESDAY)),
    WEDNESDAY(EnumSet.of(DayOfWeek.WEDNESDAY)),
    THURSDAY(EnumSet.of(DayOfWeek.THURSDAY)),
    FRIDAY(EnumSet.of(DayOfWeek.FRIDAY)),
    SATURDAY(EnumSet.of(DayOfWeek.SATURDAY)),
    SUNDAY(EnumSet.of(DayOfWeek.SUNDAY));

    private static final int LEAST_DAYS_OF_ALL = 5;
    private static final int LEAST_DAYS_OF_SOME = 3;

    private final Set<DayOfWeek> days;

    DayGroup(Set<DayOfWeek> days) {
        this.days = days;
    }

    /** For scripts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }

    boolean isOfAllDays() {
        return this == EVERY_DAY;
    }

    /** Of fewer nothing is said. */
    boolean isSeenEnough(Tally tally) {
        return tally.seen() >= (isOfAllDays() ? LEAST_DAYS_OF_ALL : LEAST_DAYS_OF_SOME);
    }
}
