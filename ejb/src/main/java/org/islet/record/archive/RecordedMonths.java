package org.islet.record.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Some months of a patient's calendar, up to the newest with anything in it.
 *
 * @param newest empty where nothing is recorded at all
 * @param days those of the months on which something is recorded
 * @param earlier the newest month before these with anything in it
 */
public record RecordedMonths(Optional<YearMonth> newest, SortedSet<LocalDate> days, Optional<YearMonth> earlier) {

    static final RecordedMonths NONE = new RecordedMonths(Optional.empty(), new TreeSet<>(), Optional.empty());

    public RecordedMonths {
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }
}
