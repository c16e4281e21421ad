package org.islet.reports.definition.part;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Statistics;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Period;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/**
 * Seven days a row, from the first day of the period on; the last row may be shorter. A week is counted from the sensor,
 * or from the meter where that alone covers more of its days.
 */
public final class WeekTable {

    private static final int WEEK = 7;
    private static final List<Column> COLUMNS = Stream.of(
                    "first_day",
                    "last_day",
                    "days_with_readings",
                    "counted",
                    "mean",
                    "very_low_percent",
                    "low_percent",
                    "in_range_percent",
                    "high_percent",
                    "very_high_percent",
                    "insulin_a_day_u",
                    "carbs_a_day_g")
            .map(id -> new Column(id, Phrase.of("column." + id)))
            .toList();

    private final ReportRequest request;
    private final List<CountedReading> sensor;
    private final List<CountedReading> meter;
    private final List<Day> days;

    public WeekTable(ReportRequest request, PeriodEvents events, List<Day> days) {
        this.request = request;
        this.sensor = events.sensor().readings();
        this.meter = MeterReadings.of(events, request.targets());
        this.days = days;
    }

    public Table table() {
        return new Table(
                "weeks",
                Phrase.of("title.weeks"),
                COLUMNS,
                IntStream.iterate(0, first -> first < days.size(), first -> first + WEEK)
                        .mapToObj(first -> row(days.subList(first, Math.min(days.size(), first + WEEK))))
                        .toList(),
                true);
    }

    private List<Cell> row(List<Day> week) {
        LocalDate first = week.get(0).date();
        LocalDate last = week.get(week.size() - 1).date();
        long withSensor = week.stream().filter(Day::hasSensorReadings).count();
        long withMeterAlone = week.stream()
                .filter(day -> !day.hasSensorReadings() && !day.meterReadings().isEmpty())
                .count();
        boolean isSensor = withSensor >= withMeterAlone;
        GlucoseStatistics glucose =
                statistics(new Period(first, last, request.period().zone()), isSensor);
        long withReadings = isSensor
                ? withSensor
                : week.stream().filter(day -> !day.meterReadings().isEmpty()).count();
        Phrase counted =
                Phrase.of(glucose.readings() == 0 ? "counted.nothing" : isSensor ? "series.sensor" : "series.meter");
        List<Cell> row = new ArrayList<>();
        row.add(new Table.Day(first));
        row.add(new Table.Day(last));
        row.add(new Table.Number(Measure.count(withReadings)));
        row.add(new Table.Words(List.of(counted)));
        row.add(new Table.Number(Measure.glucose(glucose.mean())));
        for (GlucoseRange range : GlucoseRange.values()) {
            row.add(DayTable.share(glucose, range));
        }
        row.add(average(Quantity.INSULIN_SUM, week, day -> day.insulin().total()));
        row.add(average(Quantity.GRAMS, week, Day::carbGrams));
        return row;
    }

    private GlucoseStatistics statistics(Period week, boolean isSensor) {
        List<CountedReading> readings = (isSensor ? sensor : meter)
                .stream()
                        .filter(reading -> !reading.at().isBefore(week.start())
                                && reading.at().isBefore(week.end()))
                        .toList();
        return Statistics.of(readings, Duration.between(week.start(), week.end()), week.zone(), false);
    }

    /** Of the days on which it is known. */
    private static Cell average(Quantity quantity, List<Day> week, Function<Day, OptionalDouble> amount) {
        return new Table.Number(Measure.of(
                quantity,
                week.stream().flatMapToDouble(day -> amount.apply(day).stream()).average()));
    }
}
