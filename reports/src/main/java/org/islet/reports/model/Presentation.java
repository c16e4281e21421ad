package org.islet.reports.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.islet.reports.habit.Habits;

/**
 * How a reader likes a report written.
 *
 * @param isTwelveHours a clock of twelve hours
 * @param madeOn the day the report is made; the same day and the same data give the same file
 */
public record Presentation(
        Locale locale, Paper paper, boolean isTwelveHours, Optional<LocalDate> madeOn, Habits habits) {

    public static final Presentation PLAIN = new Presentation(Locale.ENGLISH, Paper.A4, false, Optional.empty());

    /** Of a reader with the usual habits. */
    public Presentation(Locale locale, Paper paper, boolean isTwelveHours, Optional<LocalDate> madeOn) {
        this(locale, paper, isTwelveHours, madeOn, Habits.USUAL);
    }

    public Presentation in(Locale other) {
        return new Presentation(other, paper, isTwelveHours, madeOn, habits);
    }

    /** The same for a reader of other habits. */
    public Presentation with(Habits others) {
        return new Presentation(locale, paper, isTwelveHours, madeOn, others);
    }
}
