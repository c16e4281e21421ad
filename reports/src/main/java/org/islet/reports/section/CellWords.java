package org.islet.reports.section;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.islet.reports.model.Partition;
import org.islet.reports.words.Words;

/** What stands in the cell of a table, as a reader sees it. */
public final class CellWords {

    private static final char UNBROKEN = '\u00a0';

    private final Words words;

    public CellWords(Words words) {
        this.words = words;
    }

    public String of(Table.Cell cell) {
        if (cell instanceof Table.Number number) {
            return words.number(number.value());
        }
        if (cell instanceof Table.Change change) {
            return words.change(change.value());
        }
        if (cell instanceof Table.Unit unit) {
            return words.unit(unit.of());
        }
        if (cell instanceof Table.Named named) {
            return words.say(named.name());
        }
        if (cell instanceof Table.Share share) {
            return Partition.written(share.shares(), share.range());
        }
        if (cell instanceof Table.SideShare share) {
            return Partition.written(share.shares(), share.side());
        }
        if (cell instanceof Table.Day day) {
            return day(day.date());
        }
        if (cell instanceof Table.Days days) {
            return days.dates().stream()
                    .map(date -> day(date).replace(' ', UNBROKEN))
                    .collect(Collectors.joining(", "));
        }
        if (cell instanceof Table.Time time) {
            return words.dates().time(time.time());
        }
        if (cell instanceof Table.Lines lines) {
            return lines.phrases().stream().map(words::say).collect(Collectors.joining("\n"));
        }
        if (cell instanceof Table.Verbatim verbatim) {
            return verbatim.text();
        }
        if (cell instanceof Table.Moment moment) {
            return words.dates().moment(moment.at());
        }
        return ((Table.Words) cell).phrases().stream().map(words::say).collect(Collectors.joining("; "));
    }

    /** "Wed 3 May". */
    public String day(LocalDate date) {
        return words.weekday(date) + " " + words.dates().shortDay(date);
    }
}
