package org.islet.reporting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days of a patient's calendar on which something is recorded. */
public record RecordedDays(SortedSet<LocalDate> days) {

    public RecordedDays {
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }
}
