package org.islet.reports.definition.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.DayHours;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.Statistics;
import org.islet.reports.compose.Traces;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Period;
import org.islet.reports.model.RangeShares;

/**
 * The readings of one day, as lines.
 *
 * @param hours 23 or 25 on two days of the year
 */
public record DayPoints(LocalDate date, double hours, List<List<GlucosePoint>> lines, Optional<RangeShares> shares) {

    /** Each day of the period, with and without readings. */
    public static List<DayPoints> of(Period period, List<CountedReading> readings) {
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .map(date -> of(new DayHours(date, period.zone()), readings))
                .toList();
    }

    private static DayPoints of(DayHours hours, List<CountedReading> all) {
        List<CountedReading> readings = MeterReadings.between(all, hours.start(), hours.end());
        GlucoseStatistics statistics = Statistics.of(readings, hours.length(), hours.zone(), false);
        return new DayPoints(hours.date(), hours.hours(), Traces.of(readings, hours), statistics.shares());
    }
}
