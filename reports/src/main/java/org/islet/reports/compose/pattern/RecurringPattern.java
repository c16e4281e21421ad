package org.islet.reports.compose.pattern;

import java.util.List;

/**
 * Something that recurs at a time of the day.
 *
 * @param otherwise at other times of all days, or at this time on other days of the week
 * @param days those it showed on, in the order of time
 */
public record RecurringPattern(
        Sign sign, ThreeHours hours, DayGroup group, Tally here, Tally otherwise, List<Occurrence> days) {

    public RecurringPattern {
        days = List.copyOf(days);
    }

    boolean isSameAs(RecurringPattern other) {
        return sign == other.sign && hours.equals(other.hours) && group == other.group;
    }
}
