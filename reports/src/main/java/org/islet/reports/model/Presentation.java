package org.islet.reports.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.islet.reports.habit.Habits;
import org.islet.reports.habit.Palette;

/**
 * How a reader likes a report written.
 *
 * @param isTwelveHours a clock of twelve hours
 * @param madeOn the day the report is made; the same day and the same data give the same file
 */
public record Presentation(
        Locale locale, Paper paper, boolean isTwelveHours, Optional<LocalDate> madeOn, Habits habits, Palette palette) {

    public static final Presentation PLAIN = new Presentation(Locale.ENGLISH, Paper.A4, false, Optional.empty());

    /** Of a reader with the usual habits. */
    public Presentation(Locale locale, Paper paper, boolean isTwelveHours, Optional<LocalDate> madeOn) {
        this(locale, paper, isTwelveHours, madeOn, Habits.USUAL, Palette.STANDARD);
    }

    public Presentation in(Locale other) {
        return new Presentation(other, paper, isTwelveHours, madeOn, habits, palette);
    }

    /** The same for a reader of other habits. */
    public Presentation with(Habits others) {
        return new Presentation(locale, paper, isTwelveHours, madeOn, others, palette);
    }

    /** The same in other colours. */
    public Presentation in(Palette other) {
        return new Presentation(locale, paper, isTwelveHours, madeOn, habits, other);
    }
}
