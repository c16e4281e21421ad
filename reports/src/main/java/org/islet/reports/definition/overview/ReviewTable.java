package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.definition.part.DayTable;
import org.islet.reports.definition.part.FoodColumn;
import org.islet.reports.definition.part.WeekFigures;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** Glucose, insulin and food, a row a day, and those of all days together. */
final class ReviewTable {

    private static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(new Column("day", Phrase.of("column.date"))),
                    Stream.of(
                                    "counted",
                                    "readings",
                                    "mean",
                                    "below_percent",
                                    "in_range_percent",
                                    "above_percent",
                                    "insulin_total_u",
                                    "basal_u",
                                    "bolus_u",
                                    "boluses",
                                    "carbs_g")
                            .map(id -> FoodColumn.orOther(id, "column.review.")))
            .toList();

    private ReviewTable() {}

    static Table of(List<Day> days, WeekFigures week) {
        List<List<Cell>> rows =
                new ArrayList<>(days.stream().map(ReviewTable::row).toList());
        if (days.size() > 1) {
            rows.add(together(days, week));
        }
        return new Table("review", Phrase.of("title.dayByDay"), COLUMNS, rows, true)
                .withoutUnknown(Set.of("insulin_total_u", "basal_u", "bolus_u", "boluses", "carbs_g"));
    }

    private static List<Cell> row(Day day) {
        boolean isSensor = day.hasSensorReadings() || day.meterReadings().isEmpty();
        GlucoseStatistics glucose = isSensor ? day.statistics() : day.meterStatistics();
        List<Cell> row = new ArrayList<>();
        row.add(new Table.Day(day.date()));
        row.addAll(glucose(WeekFigures.counted(glucose, isSensor), glucose));
        row.add(units(day.insulin().total()));
        row.add(units(day.insulin().basal()));
        row.add(units(day.insulin().bolus()));
        row.add(number(Quantity.COUNT, boluses(day)));
        row.add(number(Quantity.GRAMS, day.carbGrams()));
        return row;
    }

    /** Insulin and food of the days on which they are known. */
    private static List<Cell> together(List<Day> days, WeekFigures week) {
        List<Cell> row = new ArrayList<>();
        row.add(new Table.Named("together", Phrase.of("review.together")));
        row.addAll(glucose(week.counted(), week.glucose()));
        row.add(units(week.insulinADay()));
        row.add(units(average(days, day -> day.insulin().basal())));
        row.add(units(average(days, day -> day.insulin().bolus())));
        row.add(number(Quantity.A_DAY, average(days, ReviewTable::boluses)));
        row.add(number(Quantity.GRAMS, week.carbsADay()));
        return row;
    }

    private static OptionalDouble average(List<Day> days, Function<Day, OptionalDouble> amount) {
        return WeekFigures.average(days, amount);
    }

    /** Unknown where nothing of insulin is known of the day. */
    private static OptionalDouble boluses(Day day) {
        boolean isKnown =
                day.insulin().bolus().isPresent() || day.insulin().basal().isPresent();
        return isKnown ? OptionalDouble.of(day.insulin().boluses()) : OptionalDouble.empty();
    }

    private static List<Cell> glucose(Phrase counted, GlucoseStatistics glucose) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Table.Words(List.of(counted)),
                new Table.Number(Measure.count(glucose.readings())),
                new Table.Number(Measure.glucose(glucose.mean()))));
        for (Side side : Side.values()) {
            cells.add(DayTable.share(glucose, side));
        }
        return cells;
    }

    private static Cell units(OptionalDouble units) {
        return number(Quantity.INSULIN_SUM, units);
    }

    private static Cell number(Quantity quantity, OptionalDouble value) {
        return new Table.Number(Measure.of(quantity, value));
    }
}
