package org.islet.web.upload;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A month of somebody's calendar.
 *
 * @param marks for each of its days, whether something is recorded on it
 */
public record RecordedMonth(YearMonth month, List<Mark> marks) {

    /** Whether something is recorded on a day, and whether a week begins with it. */
    public record Mark(boolean isRecorded, boolean isWeekStart) {}

    public RecordedMonth {
        marks = List.copyOf(marks);
    }

    /** @param weekStart the first day of a week; empty where weeks are not told apart */
    static RecordedMonth of(YearMonth month, SortedSet<LocalDate> recorded, Optional<DayOfWeek> weekStart) {
        List<Mark> marks = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            boolean isWeekStart = weekStart.filter(date.getDayOfWeek()::equals).isPresent();
            marks.add(new Mark(recorded.contains(date), isWeekStart));
        }
        return new RecordedMonth(month, marks);
    }

    /** On how many days something is recorded. */
    public long count() {
        return marks.stream().filter(Mark::isRecorded).count();
    }

    public LocalDate first() {
        return month.atDay(1);
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }
}
