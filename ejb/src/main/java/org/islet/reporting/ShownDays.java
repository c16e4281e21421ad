package org.islet.reporting;

import java.time.LocalDate;
import java.util.Objects;

/** The days somebody may see of a patient, up to the last one with anything recorded. */
public record ShownDays(LocalDate earliest, LocalDate lastRecorded) {

    public ShownDays {
        Objects.requireNonNull(earliest);
        Objects.requireNonNull(lastRecorded);
    }
}
