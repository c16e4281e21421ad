package org.islet.devices.family.tandem;

import java.util.Optional;
import java.util.Set;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;

/** The insulin the pump still counted, every few minutes. */
record InsulinOnBoardColumns(int type, int units) implements TandemRows {

    static Optional<InsulinOnBoardColumns> of(TandemColumns columns) {
        return columns.has("type", "eventdatetime", "iob") && !columns.has("insulindelivered")
                ? Optional.of(new InsulinOnBoardColumns(columns.of("type"), columns.of("iob")))
                : Optional.empty();
    }

    @Override
    public Set<Integer> read() {
        return Set.of(type, units);
    }

    @Override
    public void tell(CsvRow row, Origin origin, RowEvents events) {
        if (row.number(units).isPresent()) {
            events.event(new Status(origin, "insulinOnBoard", row.cell(units).replace(',', '.')));
        } else {
            events.skip(row, Phrase.of("row.no-amount"));
        }
    }
}
