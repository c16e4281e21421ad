package org.islet.reports.section;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.RangeShares;

/**
 * Rows and columns.
 *
 * @param isShown false where it is the table behind a chart, for CSV, JSON and whoever unfolds it
 * @param isDense so long that on paper it is set in the smaller size
 */
public record Table(
        String id, Phrase title, List<Column> columns, List<List<Cell>> rows, boolean isShown, boolean isDense)
        implements Section {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether a column holds names and no numbers, so that its words begin below one another. */
    public boolean isNames(int column) {
        return columns.get(column).isText()
                || !rows.isEmpty()
                        && rows.stream()
                                .map(row -> row.get(column))
                                .allMatch(cell -> cell instanceof Named || cell instanceof Unit);
    }

    public Table(String id, Phrase title, List<Column> columns, List<List<Cell>> rows, boolean isShown) {
        this(id, title, columns, rows, isShown, false);
    }

    /** The same, set smaller on paper. */
    public Table dense() {
        return new Table(id, title, columns, rows, isShown, true);
    }

    /** The same without those of some columns in which no number is known: what does not apply to a person is not there. */
    public Table withoutUnknown(Set<String> some) {
        return ofColumns(IntStream.range(0, columns.size())
                .filter(place -> !some.contains(columns.get(place).id()) || isAnyKnown(place))
                .boxed()
                .toList());
    }

    /** The same with some of its columns, by their places. */
    public Table ofColumns(List<Integer> kept) {
        return new Table(
                id,
                title,
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
                isShown,
                isDense);
    }

    private boolean isAnyKnown(int column) {
        return rows.stream()
                .anyMatch(row -> !(row.get(column) instanceof Number number)
                        || number.value().isKnown());
    }

    /** The same with some of its rows. */
    public Table with(List<List<Cell>> some) {
        return new Table(id, title, columns, some, isShown, isDense);
    }

    /**
     * A column: its id is the head of a CSV file, its name for readers.
     *
     * @param isText what stands in it is read from the left, and broken into lines where it is long
     */
    public record Column(String id, Phrase name, boolean isText) {

        public Column(String id, Phrase name) {
            this(id, name, false);
        }

        public static Column ofText(String id, Phrase name) {
            return new Column(id, name, true);
        }
    }

    /** What stands in a row under a column. */
    public sealed interface Cell
            permits Number, Change, Unit, Share, SideShare, Named, Words, Lines, Verbatim, Day, Days, Time, Moment {}

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

    /** What lies below, in or above the target range; written so that all three sum to 100. */
    public record SideShare(RangeShares shares, Side side) implements Cell {
        public Measure value() {
            return Measure.of(Quantity.PERCENT, side.of(shares));
        }
    }

    /** Something to be said in the language of the reader. */
    public record Words(List<Phrase> phrases) implements Cell {
        public Words {
            phrases = List.copyOf(phrases);
        }
    }

    /** Several things, one below the other. */
    public record Lines(List<Phrase> phrases) implements Cell {
        public Lines {
            phrases = List.copyOf(phrases);
        }
    }

    /** As it was told, in no language. */
    public record Verbatim(String text) implements Cell {}

    /** A day. */
    public record Day(LocalDate date) implements Cell {}

    /** Some days, in the order in which they are worth a look. */
    public record Days(List<LocalDate> dates) implements Cell {
        public Days {
            dates = List.copyOf(dates);
        }
    }

    /** A time of the day. */
    public record Time(LocalTime time) implements Cell {}

    /** A moment as a wall clock showed it, and how far that clock was from UTC. */
    public record Moment(OffsetDateTime at) implements Cell {}

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.table(this);
    }
}
