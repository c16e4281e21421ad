package org.islet.devices.family.tandem;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.islet.devices.event.Basal;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Suspension;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.AmountCells;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;

/** A rate, and from when on; the type may say who set it. */
record BasalColumns(int type, int rate) implements TandemRows {

    static Optional<BasalColumns> of(TandemColumns columns) {
        int rate = columns.beginning("basalrate");
        return columns.has("eventdatetime") && rate >= 0 && !columns.has("insulindelivered")
                ? Optional.of(new BasalColumns(columns.of("type", "description"), rate))
                : Optional.empty();
    }

    @Override
    public Set<Integer> read() {
        return Set.of(type, rate);
    }

    @Override
    public void tell(CsvRow row, Origin origin, RowEvents events) {
        String word = row.cell(type).toLowerCase(Locale.ROOT);
        if (word.contains("suspen")) {
            events.event(new Suspension(origin, Suspension.State.SUSPENDED, Suspension.Reason.UNKNOWN));
            return;
        }
        Optional<InsulinUnits> units = AmountCells.units(row, rate, events);
        if (units.isPresent()) {
            events.event(new Basal(
                    origin,
                    kind(word),
                    units,
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty()));
        } else if (row.isEmpty(rate)) {
            events.skip(row, Phrase.of("row.no-amount"));
        }
    }

    private static Basal.Kind kind(String word) {
        if (word.contains("temp")) {
            return Basal.Kind.TEMPORARY;
        }
        boolean isOfTheLoop = word.contains("auto") || word.contains("algorithm") || word.contains("control");
        return isOfTheLoop ? Basal.Kind.AUTOMATIC : Basal.Kind.SCHEDULED;
    }
}
