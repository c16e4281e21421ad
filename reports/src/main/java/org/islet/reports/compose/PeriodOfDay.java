package org.islet.reports.compose;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.DayPeriods.DayPeriod;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.ReportRequest;

/** The readings in one period of the day, those of all days together. */
public record PeriodOfDay(DayPeriod period, List<CountedReading> readings, GlucoseStatistics statistics) {

    public PeriodOfDay {
        readings = List.copyOf(readings);
    }

    /** Each period of the person's day, those without readings too. */
    public static List<PeriodOfDay> of(ReportRequest request, List<CountedReading> readings) {
        DayPeriods periods = request.dayPeriods();
        Map<DayPeriod, List<CountedReading>> byPeriod = readings.stream()
                .collect(Collectors.groupingBy(reading ->
                        periods.at(reading.at().atZone(request.period().zone()).toLocalTime())));
        return periods.all().stream()
                .map(period -> of(request, period, byPeriod.getOrDefault(period, List.of())))
                .toList();
    }

    private static PeriodOfDay of(ReportRequest request, DayPeriod period, List<CountedReading> readings) {
        var stretch = period.length().multipliedBy(request.period().days());
        return new PeriodOfDay(
                period,
                readings,
                Statistics.of(readings, stretch, request.period().zone(), false));
    }
}
