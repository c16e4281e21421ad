package org.islet.reports.definition.glucose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.day.SensorDays.SensorDay;
import org.islet.reports.definition.part.DayTable;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** What the sensor saw, a row a day. */
final class OverlayTable {

    private static final List<Column> NUMBERS = Stream.of(
                    "readings",
                    "lowest",
                    "highest",
                    "mean",
                    "standard_deviation",
                    "below_percent",
                    "in_range_percent",
                    "above_percent",
                    "lows",
                    "highs",
                    "area_below",
                    "area_above",
                    "mard_percent",
                    "pairs")
            .map(id -> new Column(id, Phrase.of("column.overlay." + id)))
            .toList();

    private OverlayTable() {}

    /** The table behind all weeks. */
    static Table behind(List<SensorDay> days) {
        return new Table(
                "days",
                Phrase.of("title.days"),
                columns("date"),
                days.stream().map(OverlayTable::row).toList(),
                false);
    }

    /** Of one week, and of all its days together. */
    static Table of(List<SensorDay> days, SensorDay together) {
        List<List<Cell>> rows =
                new ArrayList<>(days.stream().map(OverlayTable::row).toList());
        if (days.size() > 1) {
            rows.add(row(new Table.Named("together", Phrase.of("overlay.together")), together));
        }
        return new Table("week", Phrase.of("title.dayByDay"), columns("day"), rows, true);
    }

    /** A row of all days has no date. */
    private static List<Column> columns(String day) {
        return Stream.concat(Stream.of(new Column(day, Phrase.of("column.date"))), NUMBERS.stream())
                .toList();
    }

    private static List<Cell> row(SensorDay day) {
        return row(new Table.Day(day.period().from()), day);
    }

    private static List<Cell> row(Cell name, SensorDay day) {
        GlucoseStatistics glucose = day.statistics();
        List<Cell> row = new ArrayList<>(List.of(
                name,
                new Table.Number(Measure.count(glucose.readings())),
                new Table.Number(glucose.lowest()),
                new Table.Number(glucose.highest()),
                new Table.Number(Measure.glucose(glucose.mean())),
                new Table.Number(Measure.glucose(glucose.standardDeviation()))));
        for (Side side : Side.values()) {
            row.add(DayTable.share(glucose, side));
        }
        row.add(new Table.Number(Measure.count(day.lows())));
        row.add(new Table.Number(Measure.count(day.highs())));
        row.add(new Table.Number(Measure.of(Quantity.GLUCOSE_HOURS, day.areaBelow())));
        row.add(new Table.Number(Measure.of(Quantity.GLUCOSE_HOURS, day.areaAbove())));
        row.add(new Table.Number(Measure.of(Quantity.PERCENT, day.accuracy().mardPercent())));
        row.add(new Table.Number(Measure.count(day.accuracy().pairs())));
        return row;
    }
}
