package org.islet.reports.definition.part;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.islet.reports.model.ReportRequest;

/**
 * The days of a period by weeks: those that begin on the reader's first day of the week, where they have one, so that the
 * first and the last may be shorter; else in sevens from the first day of the period on, of which the last may be.
 */
public final class Weeks {

    private static final int DAYS = 7;

    private Weeks() {}

    /** @param days all of the period asked for, in their order */
    public static <D> List<List<D>> of(ReportRequest request, List<D> days) {
        DayOfWeek first = request.period().from().getDayOfWeek();
        DayOfWeek begin = request.presentation().habits().weekStart().orElse(first);
        List<List<D>> weeks = new ArrayList<>();
        int end = DAYS - Math.floorMod(first.getValue() - begin.getValue(), DAYS);
        for (int from = 0; from < days.size(); from = end, end += DAYS) {
            weeks.add(days.subList(from, Math.min(days.size(), end)));
        }
        return weeks;
    }
}
