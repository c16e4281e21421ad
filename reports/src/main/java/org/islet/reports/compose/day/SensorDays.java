package org.islet.reports.compose.day;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.islet.devices.event.Glucose;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.DayHours;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.SensorReadings;
import org.islet.reports.compose.Statistics;
import org.islet.reports.metrics.AreaBeyond;
import org.islet.reports.metrics.Episodes;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Period;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;

/** What the sensor saw on the days of a period, each alone and some together. */
public final class SensorDays {

    private final ReportRequest request;
    private final SensorReadings sensor;
    private final List<CountedReading> meter;
    private final Map<LocalDate, Long> lows;
    private final Map<LocalDate, Long> highs;

    public SensorDays(ReportRequest request, PeriodEvents events) {
        this.request = request;
        this.sensor = events.sensor();
        this.meter = MeterReadings.of(events, request.targets());
        Targets.Preset preset = request.targets().preset();
        this.lows = episodes(Episodes.Kind.low(preset));
        this.highs = episodes(Episodes.Kind.high(preset));
    }

    /**
     * One day, or some together.
     *
     * @param lows episodes that began then; empty where the sensor saw nothing
     * @param areaBelow between the trace and the low limit in mg/dL times hours; of several days the mean of those with readings
     */
    public record SensorDay(
            Period period,
            List<CountedReading> readings,
            GlucoseStatistics statistics,
            OptionalLong lows,
            OptionalLong highs,
            OptionalDouble areaBelow,
            OptionalDouble areaAbove,
            SensorAccuracy accuracy) {}

    /** Each day of the period, those without readings too. */
    public List<SensorDay> each() {
        return request.period()
                .from()
                .datesUntil(request.period().to().plusDays(1))
                .map(date -> together(new Period(date, date, zone())))
                .toList();
    }

    /** All of a part of the period as one. */
    public SensorDay together(Period period) {
        List<CountedReading> readings = sensor.between(period.start(), period.end());
        boolean isNothing = readings.isEmpty();
        return new SensorDay(
                period,
                readings,
                Statistics.of(readings, period, request.exclusions()),
                isNothing ? OptionalLong.empty() : OptionalLong.of(sum(lows, period)),
                isNothing ? OptionalLong.empty() : OptionalLong.of(sum(highs, period)),
                area(period, this::below),
                area(period, this::above),
                SensorAccuracy.of(readings, MeterReadings.between(meter, period.start(), period.end())));
    }

    private ZoneId zone() {
        return request.period().zone();
    }

    private Map<LocalDate, Long> episodes(Episodes.Kind kind) {
        return Episodes.of(Statistics.series(sensor.readings(), zone()), kind).stream()
                .collect(Collectors.groupingBy(
                        episode -> LocalDate.ofInstant(episode.start(), zone()), Collectors.counting()));
    }

    private static long sum(Map<LocalDate, Long> counts, Period period) {
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .mapToLong(date -> counts.getOrDefault(date, 0L))
                .sum();
    }

    private OptionalDouble area(Period period, ToDoubleFunction<DayHours> ofDay) {
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .map(date -> new DayHours(date, zone()))
                .filter(day -> !sensor.between(day.start(), day.end()).isEmpty())
                .mapToDouble(ofDay)
                .average();
    }

    private double below(DayHours day) {
        return AreaBeyond.below(hours(day), values(day), limit(Targets::low));
    }

    private double above(DayHours day) {
        return AreaBeyond.above(hours(day), values(day), limit(Targets::high));
    }

    private double[] hours(DayHours day) {
        return sensor.between(day.start(), day.end()).stream()
                .mapToDouble(reading -> day.of(reading.at()))
                .toArray();
    }

    private double[] values(DayHours day) {
        return sensor.between(day.start(), day.end()).stream()
                .mapToDouble(reading -> reading.glucose().inMgPerDl())
                .toArray();
    }

    private double limit(Function<Targets, Glucose> limit) {
        return limit.apply(request.targets()).inMgPerDl();
    }
}
