package org.islet.reports.compose.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.DayHours;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Statistics;
import org.islet.reports.compose.day.DiaryDay.Entries;
import org.islet.reports.compose.day.DiaryDay.Reading;
import org.islet.reports.compose.day.DiaryDay.SensorStretch;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day;
import org.islet.reports.model.DayPeriods.DayPeriod;
import org.islet.reports.model.DayPeriods.Kind;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.InjectionMark;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;

/** The days of a period as a paper logbook has them, by the person's own periods of the day. */
public final class Diary {

    private final ReportRequest request;
    private final PeriodEvents events;
    private final List<CountedReading> meter;

    private Diary(ReportRequest request, PeriodEvents events) {
        this.request = request;
        this.events = events;
        this.meter = MeterReadings.of(events, request.targets());
    }

    public static List<DiaryDay> of(ReportRequest request, PeriodEvents events) {
        var diary = new Diary(request, events);
        return Days.of(request, events).stream().map(diary::day).toList();
    }

    private DiaryDay day(Day day) {
        var hours = new DayHours(day.date(), request.period().zone());
        List<CountedReading> checks = MeterReadings.between(meter, hours.start(), hours.end());
        List<CountedReading> sensor = events.sensor().between(hours.start(), hours.end());
        Map<Kind, Entries> periods = new EnumMap<>(Kind.class);
        for (DayPeriod period : request.dayPeriods().all()) {
            periods.put(
                    period.kind(),
                    new Entries(
                            in(period, checks, CountedReading::at).stream()
                                    .map(Diary::reading)
                                    .toList(),
                            stretch(in(period, sensor, CountedReading::at)),
                            inHours(period, hours, day.boluses(), BolusMark::hour).stream()
                                    .filter(bolus -> !bolus.isSecondHalf())
                                    .toList(),
                            inHours(period, hours, day.injections(), InjectionMark::hour),
                            inHours(period, hours, day.food(), FoodMark::hour).stream()
                                    .filter(food -> !food.isRepeated())
                                    .toList()));
        }
        return new DiaryDay(day, periods);
    }

    private <T> List<T> in(DayPeriod period, List<T> all, Function<T, Instant> at) {
        return all.stream()
                .filter(each -> period.holds(
                        LocalTime.ofInstant(at.apply(each), request.period().zone())))
                .toList();
    }

    private <T> List<T> inHours(DayPeriod period, DayHours day, List<T> all, ToDoubleFunction<T> hour) {
        return in(period, all, each -> day.at(hour.applyAsDouble(each)));
    }

    private Optional<SensorStretch> stretch(List<CountedReading> readings) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        var statistics =
                Statistics.of(readings, Duration.ofDays(1), request.period().zone(), false);
        List<GlucoseRange> ranges = readings.stream()
                .map(CountedReading::range)
                .sorted(Comparator.naturalOrder())
                .toList();
        return Optional.of(new SensorStretch(
                Measure.glucose(statistics.mean()),
                new Reading(statistics.lowest(), ranges.get(0)),
                new Reading(statistics.highest(), ranges.get(ranges.size() - 1))));
    }

    private static Reading reading(CountedReading counted) {
        Measure value = Measure.glucose(counted.glucose());
        return new Reading(new Measure(Quantity.GLUCOSE, value.value(), counted.outOfRange()), counted.range());
    }
}
