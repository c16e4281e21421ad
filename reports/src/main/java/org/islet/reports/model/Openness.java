package org.islet.reports.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much of a person's data the reader of a report may see.
 *
 * @param from the first day of it; empty where they may see all days
 * @param isGlucoseOnly no insulin, food, notes or settings: whoever made the events up left them out
 */
public record Openness(Optional<LocalDate> from, boolean isGlucoseOnly) {

    /** All there is. */
    public static final Openness ALL = new Openness(Optional.empty(), false);

    /** Those of some days that the reader may see; the days asked for always are. */
    public Period open(Period days) {
        return from.filter(first -> first.isAfter(days.from()))
                .map(first -> new Period(first, days.to(), days.zone()))
                .orElse(days);
    }

    /** Whether the reader may see each of some days. */
    public boolean holds(Period days) {
        return from.filter(first -> first.isAfter(days.from())).isEmpty();
    }
}
