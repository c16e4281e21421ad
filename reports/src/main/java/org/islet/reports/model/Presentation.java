package org.islet.reports.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How a reader likes reports.
 *
 * @param isTwelveHours a clock of twelve hours
 * @param madeOn the day the report is made; the same day and the same data give the same file
 */
public record Presentation(Locale locale, Paper paper, boolean isTwelveHours, Optional<LocalDate> madeOn) {

    public static final Presentation PLAIN = new Presentation(Locale.ENGLISH, Paper.A4, false, Optional.empty());

    public Presentation in(Locale other) {
        return new Presentation(other, paper, isTwelveHours, madeOn);
    }
}
