package org.islet.reports.compose.pattern;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.islet.reports.model.Day;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.Sufficiency;

/**
 * The day with the greatest share in range of those that the sensor saw 70 % of; of equal ones that with less below it,
 * and of those the latest.
 */
public record BestDay(LocalDate date, RangeShares shares) {

    /** Of fewer days none is the best. */
    private static final int LEAST_DAYS = 3;

    public static Optional<BestDay> of(List<Day> days) {
        List<BestDay> seen = days.stream()
                .filter(day -> day.statistics().activePercent().orElse(0) >= Sufficiency.ACTIVE_PERCENT_NEEDED)
                .flatMap(day -> day.statistics().shares().map(shares -> new BestDay(day.date(), shares)).stream())
                .toList();
        return seen.size() < LEAST_DAYS
                ? Optional.empty()
                : seen.stream()
                        .max(Comparator.comparingDouble(
                                        (BestDay day) -> day.shares().inRange())
                                .thenComparing(day -> day.shares().below(), Comparator.reverseOrder())
                                .thenComparing(BestDay::date));
    }
}
