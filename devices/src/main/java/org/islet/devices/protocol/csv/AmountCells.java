package org.islet.devices.protocol.csv;

import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.phrase.Phrase;

/** One of several amounts of a row: empty where its cell is; no number is said, and one below 0 is kept and doubted. */
public final class AmountCells {

    private AmountCells() {}

    public static OptionalDouble number(CsvRow row, int column, RowEvents events) {
        OptionalDouble number = Decimals.parse(row.cell(column));
        if (number.isEmpty() && !row.isEmpty(column)) {
            events.skipCell(row, Phrase.of("row.amount-no-number"));
        }
        if (number.orElse(0) < 0) {
            events.doubt(row, Phrase.of("amount.one-negative"));
        }
        return number;
    }

    public static Optional<InsulinUnits> units(CsvRow row, int column, RowEvents events) {
        OptionalDouble number = number(row, column, events);
        return number.isPresent() ? Optional.of(InsulinUnits.of(number.getAsDouble())) : Optional.empty();
    }
}
