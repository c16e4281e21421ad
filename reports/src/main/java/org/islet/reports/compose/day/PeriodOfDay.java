package org.islet.reports.compose.day;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.Statistics;
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

    /** Each period of the person's day, those without readings too; of the days of a request. */
    public static List<PeriodOfDay> of(ReportRequest request, List<CountedReading> readings) {
        return of(request.dayPeriods(), request.period(), readings);
    }

    /** @param readings all of the days */
    public static List<PeriodOfDay> of(DayPeriods periods, Period days, List<CountedReading> readings) {
        Map<DayPeriod, List<CountedReading>> byPeriod = readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> periods.at(reading.at().atZone(days.zone()).toLocalTime())));
        return periods.all().stream()
                .map(period -> of(period, days, byPeriod.getOrDefault(period, List.of())))
                .toList();
    }

    private static PeriodOfDay of(DayPeriod period, Period days, List<CountedReading> readings) {
        var stretch = period.length().multipliedBy(days.days());
        return new PeriodOfDay(period, readings, Statistics.of(readings, stretch, days.zone(), false));
    }

    /** Enough of it was seen to be told by one number. */
    public boolean isEnough() {
        return statistics.activePercent() >= Sufficiency.ACTIVE_PERCENT_NEEDED;
    }
}
