package org.islet.devices.family.tandem;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.RowEvents;

/** Where the cells of one kind of table stand, and what a row of it tells. */
interface TandemRows {

    /** A bolus has several: the first that is filled tells when it began. */
    String[] TIMES = {"requestdatetime", "eventdatetime", "completiondatetime"};

    void tell(CsvRow row, Origin origin, RowEvents events);

    /** The columns it reads. */
    Set<Integer> read();

    /** Empty where the cell is, and where it is no number, which is said. */
    static OptionalDouble number(CsvRow row, int column, RowEvents events) {
        OptionalDouble number = Decimals.parse(row.cell(column));
        if (number.isEmpty() && !row.isEmpty(column)) {
            events.skipCell(row, Phrase.of("row.amount-no-number"));
        }
        if (number.orElse(0) < 0) {
            events.doubt(row, Phrase.of("amount.one-negative"));
        }
        return number;
    }

    static Optional<InsulinUnits> units(CsvRow row, int column, RowEvents events) {
        OptionalDouble number = number(row, column, events);
        return number.isPresent() ? Optional.of(InsulinUnits.of(number.getAsDouble())) : Optional.empty();
    }
}
