package org.islet.web.upload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * A month of somebody's calendar.
 *
 * @param marks for each of its days, whether something is recorded on it
 */
public record RecordedMonth(YearMonth month, List<Boolean> marks) {

    public RecordedMonth {
        marks = List.copyOf(marks);
    }

    static RecordedMonth of(YearMonth month, SortedSet<LocalDate> recorded) {
        List<Boolean> marks = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            marks.add(recorded.contains(month.atDay(day)));
        }
        return new RecordedMonth(month, marks);
    }

    /** On how many days something is recorded. */
    public long count() {
        return marks.stream().filter(mark -> mark).count();
    }

    public LocalDate first() {
        return month.atDay(1);
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }
}
