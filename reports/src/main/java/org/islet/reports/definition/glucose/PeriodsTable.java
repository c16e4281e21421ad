package org.islet.reports.definition.glucose;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodOfDay;
import org.islet.reports.definition.part.DayTable;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** The numbers of each period of the day, those of the sensor and those of the meter apart, and of all of each. */
final class PeriodsTable {

    private static final List<Column> COLUMNS = Stream.of(
                    "day_period",
                    "from_time",
                    "to_time",
                    "counted",
                    "readings",
                    "mean",
                    "standard_deviation",
                    "very_low_percent",
                    "low_percent",
                    "in_range_percent",
                    "high_percent",
                    "very_high_percent")
            .map(id -> new Column(id, Phrase.of("column." + id)))
            .toList();

    private final List<List<Cell>> rows = new ArrayList<>();

    /** Rows of one kind of readings: each period, and all of them together. */
    void add(Phrase counted, List<PeriodOfDay> periods, GlucoseStatistics all) {
        for (PeriodOfDay each : periods) {
            var period = each.period();
            List<Cell> row = new ArrayList<>(List.of(
                    words(period.kind().named()),
                    new Table.Time(period.from()),
                    new Table.Time(period.to()),
                    words(counted)));
            row.addAll(numbers(each.statistics()));
            rows.add(row);
        }
        var midnight = new Table.Time(LocalTime.MIDNIGHT);
        List<Cell> row =
                new ArrayList<>(List.of(words(Phrase.of("dayPeriod.all")), midnight, midnight, words(counted)));
        row.addAll(numbers(all));
        rows.add(row);
    }

    private static Cell words(Phrase phrase) {
        return new Table.Words(List.of(phrase));
    }

    private static List<Cell> numbers(GlucoseStatistics glucose) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Table.Number(Measure.count(glucose.readings())),
                new Table.Number(Measure.glucose(glucose.mean())),
                new Table.Number(Measure.glucose(glucose.standardDeviation()))));
        for (GlucoseRange range : GlucoseRange.values()) {
            cells.add(DayTable.share(glucose, range));
        }
        return cells;
    }

    Table table() {
        return new Table("periods", Phrase.of("title.dayPeriods"), COLUMNS, rows, true);
    }
}
