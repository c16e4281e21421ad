package org.islet.devices.protocol.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Entry;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;

/** Says what the rows of a file say, each at its own line. */
public final class RowEvents {

    private static final int MOST_REMEMBERED = 100;

    private final CapturePart file;
    private final EventSink sink;
    private final Map<String, List<String>> flagsOfWords = new HashMap<>();

    public RowEvents(CapturePart file, EventSink sink) {
        this.file = file;
        this.sink = sink;
    }

    public Origin origin(CsvRow row, DeviceTime time) {
        return new Origin(time, file.line(row.line()));
    }

    public void event(DeviceEvent event) {
        sink.event(event);
    }

    /** The flags that words stand for: a file has few different ones, each is looked up once. */
    public List<String> flags(String words, Function<String, List<String>> meaning) {
        if (flagsOfWords.size() > MOST_REMEMBERED) {
            flagsOfWords.clear();
        }
        return flagsOfWords.computeIfAbsent(words, meaning);
    }

    public void skip(CsvRow row, String why) {
        sink.problem(new Problem(file.line(row.line()), "Row skipped: " + why));
    }

    /** Part of a row could not be read; the rest of it was. */
    public void skipCell(CsvRow row, String why) {
        sink.problem(new Problem(file.line(row.line()), "Cell skipped: " + why));
    }

    /** Something about a row that was not skipped. */
    public void say(CsvRow row, String what) {
        sink.problem(new Problem(file.line(row.line()), what));
    }

    /** Something cannot be right and was kept as it is written. */
    public void doubt(CsvRow row, String what) {
        sink.problem(new Problem(file.line(row.line()), "Kept as it is written, but it cannot be right: " + what));
    }

    /** A number, or a word for out of range; a cell with neither is a problem, an empty one is nothing. */
    public void glucose(CsvRow row, Origin origin, GlucoseReading.Kind kind, int column, GlucoseUnit unit) {
        glucose(row, origin, kind, column, unit, List.of());
    }

    public void glucose(
            CsvRow row, Origin origin, GlucoseReading.Kind kind, int column, GlucoseUnit unit, List<String> flags) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return;
        }
        OptionalDouble number = Decimals.parse(cell);
        if (number.isPresent() && number.getAsDouble() > 0) {
            var value = Optional.of(new Glucose(number.getAsDouble(), unit));
            event(new GlucoseReading(origin, kind, value, Optional.empty(), OptionalDouble.empty(), flags, false));
            return;
        }
        Optional<OutOfRange> word = outOfRange(cell);
        if (word.isPresent()) {
            OptionalDouble limit = RangeWords.limit(cell);
            Optional<Glucose> value =
                    limit.isPresent() ? Optional.of(new Glucose(limit.getAsDouble(), unit)) : Optional.empty();
            event(new GlucoseReading(origin, kind, value, word, OptionalDouble.empty(), flags, false));
        } else {
            skipCell(row, "the glucose is neither a number nor Low or High");
        }
    }

    /** An amount of something entered; a cell that is no number is a problem, an empty one is nothing. */
    public void amount(CsvRow row, Origin origin, Entry.Kind kind, int column, String unit, Optional<String> text) {
        String cell = row.cell(column);
        OptionalDouble amount = Decimals.parse(cell);
        if (amount.isPresent() && amount.getAsDouble() >= 0) {
            event(new Entry(origin, kind, amount, Optional.of(unit), text));
        } else if (!cell.isEmpty()) {
            skipCell(row, "the amount of " + kind.name().toLowerCase(Locale.ROOT) + " is not a number");
        }
    }

    /** Something entered without an amount. */
    public void entry(Origin origin, Entry.Kind kind, Optional<String> text) {
        event(new Entry(origin, kind, OptionalDouble.empty(), Optional.empty(), text));
    }

    public static Optional<OutOfRange> outOfRange(String cell) {
        return RangeWords.of(cell);
    }
}
