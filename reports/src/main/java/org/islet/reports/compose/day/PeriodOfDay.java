package org.islet.reports.compose.day;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.Statistics;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.DayPeriods.DayPeriod;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Period;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;

/** The readings in one period of the day, those of all days together. */
public record PeriodOfDay(DayPeriod period, List<CountedReading> readings, GlucoseStatistics statistics) {

    public PeriodOfDay {
        readings = List.copyOf(readings);
    }

    /**
     * Each period of the person's day, those without readings too; of the days of a request.
     *
     * @param readings all of the days
     */
    public static List<PeriodOfDay> of(ReportRequest request, List<CountedReading> readings) {
        DayPeriods periods = request.dayPeriods();
        Period days = request.period();
        Map<DayPeriod, List<CountedReading>> byPeriod = readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> periods.at(reading.at().atZone(days.zone()).toLocalTime())));
        return periods.all().stream()
                .map(period -> of(period, days, request.exclusions(), byPeriod.getOrDefault(period, List.of())))
                .toList();
    }

    private static PeriodOfDay of(DayPeriod period, Period days, Exclusions exclusions, List<CountedReading> readings) {
        Duration all = period.length().multipliedBy(days.days());
        Duration stretch = exclusions.spans().isEmpty() ? all : all.minus(leftOut(period, days, exclusions));
        stretch = stretch.isNegative() ? Duration.ZERO : stretch;
        return new PeriodOfDay(period, readings, Statistics.of(readings, stretch, days.zone(), false));
    }

    /** One that reaches over midnight began on the day before the first one too. */
    private static Duration leftOut(DayPeriod period, Period days, Exclusions exclusions) {
        return days.from()
                .minusDays(1)
                .datesUntil(days.to().plusDays(1))
                .map(date -> {
                    Instant from =
                            date.atTime(period.from()).atZone(days.zone()).toInstant();
                    Instant to = from.plus(period.length());
                    return exclusions.leftOut(
                            from.isBefore(days.start()) ? days.start() : from,
                            to.isAfter(days.end()) ? days.end() : to);
                })
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Enough of it was seen to be told by one number. */
    public boolean isEnough() {
        return statistics.activePercent().orElse(0) >= Sufficiency.ACTIVE_PERCENT_NEEDED;
    }
}
