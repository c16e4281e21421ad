package org.islet.reports.definition.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** Seven days a row, from the first day of the period on; the last row may be shorter. */
public final class WeekTable {

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
            .map(id -> FoodColumn.orOther(id, "column."))
            .toList();

    private WeekTable() {}

    public static Table of(List<WeekFigures> weeks) {
        return new Table(
                "weeks",
                Phrase.of("title.weeks"),
                COLUMNS,
                weeks.stream().map(WeekTable::row).toList(),
                true);
    }

    private static List<Cell> row(WeekFigures week) {
        List<Cell> row = new ArrayList<>();
        row.add(new Table.Day(week.period().from()));
        row.add(new Table.Day(week.period().to()));
        row.add(new Table.Number(Measure.count(week.daysWithReadings())));
        row.add(new Table.Words(List.of(week.counted())));
        row.add(new Table.Number(Measure.glucose(week.glucose().mean())));
        for (GlucoseRange range : GlucoseRange.values()) {
            row.add(DayTable.share(week.glucose(), range));
        }
        row.add(new Table.Number(Measure.of(Quantity.INSULIN_SUM, week.insulinADay())));
        row.add(new Table.Number(Measure.of(Quantity.GRAMS, week.carbsADay())));
        return row;
    }
}
