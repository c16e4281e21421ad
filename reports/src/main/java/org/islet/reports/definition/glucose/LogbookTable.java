package org.islet.reports.definition.glucose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.day.PeriodOfDay;
import org.islet.reports.model.DayPeriods.Kind;
import org.islet.reports.model.Measure;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** The mean of the night and of what lies before and after each meal, a row a day. */
final class LogbookTable {

    private LogbookTable() {}

    /** The table behind all weeks. */
    static Table behind(List<LogbookDay> days) {
        List<List<Cell>> rows = days.stream().map(LogbookTable::row).toList();
        return new Table("days", Phrase.of("title.days"), columns("date"), rows, false);
    }

    /** Of one week, and of all its days together. */
    static Table of(List<LogbookDay> days, LogbookDay together) {
        List<List<Cell>> rows =
                new ArrayList<>(days.stream().map(LogbookTable::row).toList());
        if (days.size() > 1) {
            rows.add(row(new Table.Named("together", Phrase.of("overlay.together")), together));
        }
        return new Table("logbook", Phrase.of("title.logbook"), columns("day"), rows, true);
    }

    /** A row of all days has no date. */
    private static List<Column> columns(String day) {
        return Stream.of(
                        Stream.of(new Column(day, Phrase.of("column.date"))),
                        Stream.of(Kind.values())
                                .map(kind -> new Column(kind.id(), Phrase.of("column.logbook." + kind))),
                        Stream.of(new Column("whole_day", Phrase.of("column.logbook.all"))))
                .flatMap(columns -> columns)
                .toList();
    }

    private static List<Cell> row(LogbookDay day) {
        return row(new Table.Day(day.date()), day);
    }

    private static List<Cell> row(Cell name, LogbookDay day) {
        List<Cell> row = new ArrayList<>(List.of(name));
        for (PeriodOfDay period : day.periods()) {
            row.add(new Table.Number(Measure.glucose(LogbookDay.mean(period))));
        }
        row.add(new Table.Number(Measure.glucose(day.whole().mean())));
        return row;
    }
}
