package org.islet.reports.definition.glucose;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.day.PeriodOfDay;
import org.islet.reports.definition.part.DayTable;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** The numbers of each period of the day, those of the sensor and those of the meter apart, and of all of each. */
final class PeriodsTable {

    private static final List<String> WHICH = List.of("day_period", "from_time", "to_time", "counted", "readings");

    private final List<Column> columns;
    private final Function<GlucoseStatistics, List<Cell>> numbers;
    private final List<List<Cell>> rows = new ArrayList<>();

    private PeriodsTable(List<String> ids, Function<GlucoseStatistics, List<Cell>> numbers) {
        this.columns = Stream.concat(WHICH.stream(), ids.stream())
                .map(id -> new Column(id, Phrase.of("column." + id)))
                .toList();
        this.numbers = numbers;
    }

    /** With the mean, its deviation and the five ranges. */
    static PeriodsTable ofStatistics() {
        return new PeriodsTable(
                List.of(
                        "mean",
                        "standard_deviation",
                        "very_low_percent",
                        "low_percent",
                        "in_range_percent",
                        "high_percent",
                        "very_high_percent"),
                PeriodsTable::statistics);
    }

    /** With what lies below, in and above the target range. */
    static PeriodsTable ofSides() {
        return new PeriodsTable(
                List.of("below_percent", "in_range_percent", "above_percent"), glucose -> Stream.of(Side.values())
                        .map(side -> DayTable.share(glucose, side))
                        .toList());
    }

    /** Rows of one kind of readings: each period, and all of them together. */
    void add(String counted, List<PeriodOfDay> periods, GlucoseStatistics all) {
        for (PeriodOfDay each : periods) {
            var period = each.period();
            List<Cell> row = new ArrayList<>(List.of(
                    new Table.Named(period.kind().id(), period.kind().named()),
                    new Table.Time(period.from()),
                    new Table.Time(period.to()),
                    named(counted)));
            row.addAll(numbers(each.statistics()));
            rows.add(row);
        }
        var midnight = new Table.Time(LocalTime.MIDNIGHT);
        List<Cell> row = new ArrayList<>(
                List.of(new Table.Named("all", Phrase.of("dayPeriod.all")), midnight, midnight, named(counted)));
        row.addAll(numbers(all));
        rows.add(row);
    }

    private static Cell named(String counted) {
        return new Table.Named(counted, Phrase.of("series." + counted));
    }

    private List<Cell> numbers(GlucoseStatistics glucose) {
        List<Cell> cells = new ArrayList<>(List.of(new Table.Number(Measure.count(glucose.readings()))));
        cells.addAll(numbers.apply(glucose));
        return cells;
    }

    private static List<Cell> statistics(GlucoseStatistics glucose) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Table.Number(Measure.glucose(glucose.mean())),
                new Table.Number(Measure.glucose(glucose.standardDeviation()))));
        for (GlucoseRange range : GlucoseRange.values()) {
            cells.add(DayTable.share(glucose, range));
        }
        return cells;
    }

    Table table() {
        return new Table("periods", Phrase.of("title.dayPeriods"), columns, rows, true);
    }
}
