package org.islet.devices.protocol.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;

/** Says what the rows of a file say, each at its own line. */
public final class RowEvents {

    private static final int MOST_REMEMBERED = 100;

    private final CapturePart file;
    private final EventSink sink;
    private final Map<String, List<String>> flagsOfWords = new HashMap<>();
    private final CountedDoubts doubts = new CountedDoubts();
    private UnaryOperator<GlucoseReading> codes = reading -> reading;

    public RowEvents(CapturePart file, EventSink sink) {
        this.file = file;
        this.sink = sink;
    }

    public Origin origin(CsvRow row, DeviceTime time) {
        return new Origin(time, file.line(row.line()));
    }

    /** A glucose that nothing measures is told in the unit of the header, and said once for the file. */
    public void event(DeviceEvent event) {
        if (event instanceof GlucoseReading reading && reading.cannotBeRight()) {
            wrong(codes.apply(reading));
        } else {
            sink.event(event);
        }
    }

    private void wrong(GlucoseReading reading) {
        sink.event(reading);
        if (reading.cannotBeRight()) {
            doubts.see(wrongGlucose(reading), reading.origin().source().position());
        }
    }

    /** What numbers that nothing measures stand for in this kind of file. */
    public void readCodesBy(UnaryOperator<GlucoseReading> meaning) {
        codes = meaning;
    }

    private static Phrase wrongGlucose(GlucoseReading reading) {
        return Phrase.of(
                "doubt",
                Phrase.of(
                        "glucose.unlikely", reading.value().orElseThrow().unit().symbol()));
    }

    /** The flags that words stand for: a file has few different ones, each is looked up once. */
    public List<String> flags(String words, Function<String, List<String>> meaning) {
        if (flagsOfWords.size() > MOST_REMEMBERED) {
            flagsOfWords.clear();
        }
        return flagsOfWords.computeIfAbsent(words, meaning);
    }

    public void skip(CsvRow row, Phrase why) {
        say(row, Phrase.of("row-skipped", why));
    }

    /** Part of a row could not be read; the rest of it was. */
    public void skipCell(CsvRow row, Phrase why) {
        say(row, Phrase.of("cell-skipped", why));
    }

    /** Something about a row that was not skipped. */
    public void say(CsvRow row, Phrase what) {
        sink.problem(new Problem(file.line(row.line()), what));
    }

    /** Something cannot be right and was kept as it is written. */
    public void doubt(CsvRow row, Phrase what) {
        sink.problem(Problem.doubt(file.line(row.line()), what));
    }

    /**
     * Whether the cells of a row stand where the header says; a row whose cells do not is skipped.
     *
     * @param columns of the header
     */
    public boolean fits(CsvRow row, int columns) {
        boolean fits = row.isBlankFrom(columns) && !row.isCut(columns);
        if (!fits) {
            skip(row, Phrase.of("row.more-cells"));
        }
        return fits;
    }

    /** For a number whose decimals may stand in the next column, in rows that are no longer than others. */
    public void skipCut(CsvRow row) {
        skip(row, Phrase.of("row.cut-number"));
    }

    /** Something many rows may have, which is said once for the file with their number. */
    public void count(CsvRow row, Phrase what) {
        doubts.see(what, row.line());
    }

    /** No row of the file comes any more: what was counted is said. */
    public void end() {
        doubts.tell(file, sink);
    }

    /** At the end of a table: which columns nobody reads. */
    public void tell(UnreadColumns unread) {
        unread.tell(file, sink);
    }

    /** Also where the break behind the header is damaged, and the first entry has become part of it. */
    public void noEntry() {
        sink.problem(new Problem(file.line(1), Phrase.of("table.empty")));
    }

    /** A number, or a word for out of range; a cell with neither is a problem, an empty one is nothing. */
    public void glucose(CsvRow row, Origin origin, GlucoseReading.Kind kind, int column, GlucoseUnit unit) {
        glucose(row, origin, kind, column, unit, List.of());
    }

    public void glucose(
            CsvRow row, Origin origin, GlucoseReading.Kind kind, int column, GlucoseUnit unit, List<String> flags) {
        if (!row.isEmpty(column) && !isTold(row, origin, kind, column, unit, flags)) {
            skipCell(row, Phrase.of("glucose.cell"));
        }
    }

    /** For a row that is nothing but its glucose: a cell without one costs the row. */
    public void onlyGlucose(CsvRow row, Origin origin, GlucoseReading.Kind kind, int column, GlucoseUnit unit) {
        if (!isTold(row, origin, kind, column, unit, List.of())) {
            skip(row, Phrase.of("glucose.row"));
        }
    }

    /** False, and nothing is told, where the cell is neither a number above 0 nor a word for out of range. */
    private boolean isTold(
            CsvRow row, Origin origin, GlucoseReading.Kind kind, int column, GlucoseUnit unit, List<String> flags) {
        String cell = row.cell(column);
        OptionalDouble number = Decimals.parse(cell);
        if (number.isPresent() && number.getAsDouble() > 0) {
            var value = Optional.of(new Glucose(number.getAsDouble(), unit));
            var reading =
                    new GlucoseReading(origin, kind, value, Optional.empty(), OptionalDouble.empty(), flags, false);
            event(reading);
            return true;
        }
        Optional<OutOfRange> word = outOfRange(cell);
        if (word.isPresent()) {
            OptionalDouble limit = RangeWords.limit(cell);
            Optional<Glucose> value =
                    limit.isPresent() ? Optional.of(new Glucose(limit.getAsDouble(), unit)) : Optional.empty();
            event(new GlucoseReading(origin, kind, value, word, OptionalDouble.empty(), flags, false));
        }
        return word.isPresent();
    }

    /**
     * An amount of something entered; a cell that is no number is a problem, an empty one is nothing. Meters of ketones
     * show HI and LO as those of glucose do: such an entry has the word and no amount.
     */
    public void amount(
            CsvRow row, Origin origin, LogbookEntry.Kind kind, int column, String unit, Optional<String> text) {
        amount(row, origin, kind, column, Optional.of(unit), text);
    }

    /** @param unit empty where the file states one nobody knows */
    void amount(
            CsvRow row,
            Origin origin,
            LogbookEntry.Kind kind,
            int column,
            Optional<String> unit,
            Optional<String> text) {
        String cell = row.cell(column);
        OptionalDouble amount = Decimals.parse(cell);
        Optional<OutOfRange> word = kind == LogbookEntry.Kind.KETONE ? outOfRange(cell) : Optional.empty();
        if (amount.isPresent()) {
            amount(row, new LogbookEntry(origin, kind, amount, unit, text));
        } else if (word.isPresent()) {
            entry(origin, kind, word.map(range -> range.name().toLowerCase(Locale.ROOT)));
        } else if (!cell.isEmpty()) {
            skipCell(row, Phrase.of("amount.no-number", nameOf(kind)));
        }
    }

    /** A negative amount cannot be right: it is kept and reported. */
    public void amount(CsvRow row, LogbookEntry entry) {
        event(entry);
        if (entry.amount().orElse(0) < 0) {
            doubt(row, Phrase.of("amount.negative", nameOf(entry.kind())));
        }
    }

    private static Phrase nameOf(LogbookEntry.Kind kind) {
        return Phrase.of("entry." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Something entered without an amount. */
    public void entry(Origin origin, LogbookEntry.Kind kind, Optional<String> text) {
        event(new LogbookEntry(origin, kind, OptionalDouble.empty(), Optional.empty(), text));
    }

    public static Optional<OutOfRange> outOfRange(String cell) {
        return RangeWords.of(cell);
    }
}
