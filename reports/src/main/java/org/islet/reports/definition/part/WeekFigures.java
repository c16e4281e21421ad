package org.islet.reports.definition.part;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Statistics;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Period;
import org.islet.reports.model.ReportRequest;

/**
 * Some days together: counted from the sensor, or from the meter where that alone covers more of them; insulin and food as
 * the mean of the days on which they are known.
 */
public record WeekFigures(
        Period period,
        boolean isSensor,
        long daysWithReadings,
        GlucoseStatistics glucose,
        OptionalDouble insulinADay,
        OptionalDouble carbsADay) {

    public static WeekFigures of(ReportRequest request, PeriodEvents events, List<Day> days) {
        var period = new Period(
                days.get(0).date(),
                days.get(days.size() - 1).date(),
                request.period().zone());
        long withSensor = days.stream().filter(Day::hasSensorReadings).count();
        long withMeterAlone = days.stream()
                .filter(day -> !day.hasSensorReadings() && !day.meterReadings().isEmpty())
                .count();
        boolean isSensor = withSensor >= withMeterAlone;
        List<CountedReading> readings =
                isSensor ? events.sensor().readings() : MeterReadings.of(events, request.targets());
        return new WeekFigures(
                period,
                isSensor,
                isSensor
                        ? withSensor
                        : days.stream()
                                .filter(day -> !day.meterReadings().isEmpty())
                                .count(),
                statistics(readings, period, isSensor ? request.exclusions() : Exclusions.NONE),
                average(days, day -> day.insulin().total()),
                average(days, Day::carbGrams));
    }

    /** What its glucose was counted of. */
    public Phrase counted() {
        return counted(glucose, isSensor);
    }

    public static Phrase counted(GlucoseStatistics glucose, boolean isSensor) {
        return Phrase.of(glucose.readings() == 0 ? "counted.nothing" : isSensor ? "series.sensor" : "series.meter");
    }

    private static GlucoseStatistics statistics(List<CountedReading> all, Period period, Exclusions exclusions) {
        List<CountedReading> readings = MeterReadings.between(all, period.start(), period.end());
        return Statistics.of(readings, period, exclusions);
    }

    /** Of the days on which it is known. */
    public static OptionalDouble average(List<Day> days, Function<Day, OptionalDouble> amount) {
        return days.stream().flatMapToDouble(day -> amount.apply(day).stream()).average();
    }
}
