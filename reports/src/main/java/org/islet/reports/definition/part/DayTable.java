package org.islet.reports.definition.part;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** The table behind the days, a row a day. */
public final class DayTable {

    private static final List<Column> COLUMNS = Stream.of(
                    "date",
                    "hours",
                    "readings",
                    "sensor_active_percent",
                    "mean",
                    "standard_deviation",
                    "cv_percent",
                    "lowest",
                    "highest",
                    "very_low_percent",
                    "low_percent",
                    "in_range_percent",
                    "high_percent",
                    "very_high_percent",
                    "meter_readings",
                    "meter_mean",
                    "boluses",
                    "bolus_delivered_u",
                    "bolus_programmed_only_u",
                    "basal_u",
                    "basal_hours",
                    "automatic_u",
                    "injected_u",
                    "insulin_total_u",
                    "device_total_u",
                    "carbs_g",
                    "events")
            .map(id -> FoodColumn.orOther(id, "column."))
            .toList();

    private DayTable() {}

    public static Table of(List<Day> days) {
        return new Table(
                "days",
                Phrase.of("title.days"),
                COLUMNS,
                days.stream().map(DayTable::row).toList(),
                false);
    }

    private static List<Cell> row(Day day) {
        GlucoseStatistics glucose = day.statistics();
        List<Cell> row = new ArrayList<>();
        row.add(new Table.Day(day.date()));
        row.add(number(Quantity.HOURS, day.hours()));
        row.add(new Table.Number(Measure.count(glucose.readings())));
        row.add(number(Quantity.PERCENT, glucose.activePercent()));
        row.add(new Table.Number(Measure.glucose(glucose.mean())));
        row.add(new Table.Number(Measure.glucose(glucose.standardDeviation())));
        row.add(number(Quantity.PERCENT, glucose.cvPercent()));
        row.add(new Table.Number(glucose.lowest()));
        row.add(new Table.Number(glucose.highest()));
        for (GlucoseRange range : GlucoseRange.values()) {
            row.add(share(glucose, range));
        }
        row.add(new Table.Number(Measure.count(day.meterReadings().size())));
        row.add(new Table.Number(Measure.glucose(day.meterStatistics().mean())));
        row.add(new Table.Number(Measure.count(day.insulin().boluses())));
        row.add(number(Quantity.INSULIN_SUM, day.insulin().bolusDelivered()));
        row.add(number(Quantity.INSULIN_SUM, day.insulin().bolusProgrammedOnly()));
        row.add(number(Quantity.INSULIN_SUM, day.insulin().basal()));
        row.add(number(Quantity.HOURS, day.insulin().basalHours()));
        row.add(number(Quantity.INSULIN_SUM, day.insulin().automatic()));
        row.add(number(Quantity.INSULIN_SUM, day.insulin().injected()));
        row.add(number(Quantity.INSULIN_SUM, day.insulin().total()));
        row.add(number(Quantity.INSULIN_SUM, day.insulin().deviceTotal()));
        row.add(number(Quantity.GRAMS, day.carbGrams()));
        row.add(new Table.Words(DayFigures.events(day)));
        return row;
    }

    public static Cell share(GlucoseStatistics glucose, GlucoseRange range) {
        return glucose.shares()
                .<Cell>map(shares -> new Table.Share(shares, range))
                .orElseGet(() -> number(Quantity.PERCENT, OptionalDouble.empty()));
    }

    public static Cell share(GlucoseStatistics glucose, Side side) {
        return glucose.shares()
                .<Cell>map(shares -> new Table.SideShare(shares, side))
                .orElseGet(() -> number(Quantity.PERCENT, OptionalDouble.empty()));
    }

    private static Cell number(Quantity quantity, double value) {
        return new Table.Number(Measure.of(quantity, value));
    }

    private static Cell number(Quantity quantity, OptionalDouble value) {
        return new Table.Number(Measure.of(quantity, value));
    }
}
