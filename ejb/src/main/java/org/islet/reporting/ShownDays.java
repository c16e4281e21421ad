package org.islet.reporting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.islet.reports.model.Period;

/** The days somebody may see of a patient, up to the last one with anything recorded. */
public record ShownDays(LocalDate earliest, LocalDate lastRecorded) {

    /** How many of them are shown where nobody asks for others. */
    public static final int USUAL = 14;

    public ShownDays {
        Objects.requireNonNull(earliest);
        Objects.requireNonNull(lastRecorded);
    }

    /** The last of them, as far as they are shown at all. */
    public Period last(int days, ZoneId zone) {
        LocalDate from = lastRecorded.minusDays(days - 1L);
        return new Period(from.isBefore(earliest) ? earliest : from, lastRecorded, zone);
    }
}
