package org.islet.reports.section;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.RangeShares;

/**
 * Rows and columns.
 *
 * @param isShown false where it is the table behind a chart, for CSV, JSON and whoever unfolds it
 */
public record Table(String id, Phrase title, List<Column> columns, List<List<Cell>> rows, boolean isShown)
        implements Section {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether a column holds names and no numbers, so that its words begin below one another. */
    public boolean isNames(int column) {
        return !rows.isEmpty()
                && rows.stream()
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell instanceof Named || cell instanceof Unit);
    }

    /** A column: its id is the head of a CSV file, its name for readers. */
    public record Column(String id, Phrase name) {}

    /** What stands in a row under a column. */
    public sealed interface Cell permits Number, Change, Unit, Share, Named, Words, Day, Time {}

    /** A number. */
    public record Number(Measure value) implements Cell {}

    /** How much a number is more or less than another, with its sign. */
    public record Change(Measure value) implements Cell {}

    /** What a row of numbers counts in, whether or not they are known. */
    public record Unit(Quantity of) implements Cell {}

    /** What a row of numbers is: its id is for scripts, its name for readers. */
    public record Named(String id, Phrase name) implements Cell {}

    /** A share of the five that make a whole; written so that all of them sum to 100, as everywhere. */
    public record Share(RangeShares shares, GlucoseRange range) implements Cell {
        public Measure value() {
            return Measure.of(Quantity.PERCENT, shares.inOrder()[range.ordinal()]);
        }
    }

    /** Something to be said in the language of the reader. */
    public record Words(List<Phrase> phrases) implements Cell {
        public Words {
            phrases = List.copyOf(phrases);
        }
    }

    /** A day. */
    public record Day(LocalDate date) implements Cell {}

    /** A time of the day. */
    public record Time(LocalTime time) implements Cell {}

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.table(this);
    }
}
