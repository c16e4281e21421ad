package org.islet.devices.family.tandem;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.AmountCells;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;

/**
 * A bolus a row: what was asked for, what was given at once and what was given slowly, and what the calculator was told.
 * The program calls the slow part {@code Bolex}.
 */
final class BolusColumns implements TandemRows {

    private final TandemColumns columns;
    private final CalculatorColumns calculator;
    private final int type;
    private final int description;
    private final int delivered;
    private final int requested;
    private final int slowDelivered;
    private final int slowRequested;
    private final int minutes;
    private final int insulinOnBoard;
    private final int note;

    private BolusColumns(TandemColumns columns) {
        this.columns = columns;
        this.calculator = new CalculatorColumns(columns);
        this.type = columns.of("bolustype", "type");
        this.description = columns.of("description");
        this.delivered = columns.of("insulindelivered");
        this.requested = columns.of("actualtotalbolusrequested");
        this.slowDelivered = columns.of("bolexinsulindelivered");
        this.slowRequested = columns.of("bolexsize");
        this.minutes = columns.of("duration", "durationminutes", "durationmins");
        this.insulinOnBoard = columns.of("iob");
        this.note = columns.of("note");
    }

    static Optional<BolusColumns> of(TandemColumns columns) {
        return columns.has("insulindelivered") ? Optional.of(new BolusColumns(columns)) : Optional.empty();
    }

    @Override
    public Set<Integer> read() {
        Stream<Integer> ofBolus = Stream.of(
                columns.of("type"),
                type,
                description,
                delivered,
                requested,
                slowDelivered,
                slowRequested,
                minutes,
                insulinOnBoard,
                note);
        return Stream.concat(ofBolus, calculator.read())
                .filter(column -> column != Columns.NONE)
                .collect(Collectors.toSet());
    }

    @Override
    public void tell(CsvRow row, Origin origin, RowEvents events) {
        var bolus = new TandemBolus(
                AmountCells.units(row, delivered, events),
                AmountCells.units(row, requested, events),
                AmountCells.units(row, slowDelivered, events),
                AmountCells.units(row, slowRequested, events),
                AmountCells.number(row, minutes, events),
                AmountCells.units(row, insulinOnBoard, events),
                isAutomatic(row));
        if (bolus.isNothing()) {
            events.skip(row, Phrase.of("row.no-amount"));
        } else {
            bolus.tell(origin, events);
        }
        calculator.tell(row, origin, bolus.insulinOnBoard(), events);
        String text = row.cell(note);
        if (!text.isEmpty()) {
            events.event(new LogbookEntry(
                    origin, LogbookEntry.Kind.NOTE, OptionalDouble.empty(), Optional.empty(), Optional.of(text)));
        }
    }

    /** Empty where nothing says who asked for it. */
    private Optional<Boolean> isAutomatic(CsvRow row) {
        String words = (row.cell(description) + " " + row.cell(type)).toLowerCase(Locale.ROOT);
        return words.contains("auto") ? Optional.of(true) : Optional.empty();
    }
}
