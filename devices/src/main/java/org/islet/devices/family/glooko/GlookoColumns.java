package org.islet.devices.family.glooko;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/** Which column of a table is which, looked up once. */
final class GlookoColumns {

    private final CsvRow header;
    private final Map<ColumnWords, Integer> found = new IdentityHashMap<>();
    private final Map<Integer, Optional<GlucoseUnit>> units = new HashMap<>();

    GlookoColumns(CsvRow header) {
        this.header = header;
    }

    CsvRow header() {
        return header;
    }

    int of(ColumnWords words) {
        return found.computeIfAbsent(words, asked -> asked.in(header));
    }

    boolean has(ColumnWords words) {
        return of(words) != Columns.NONE;
    }

    /** The unit in the name of a column, {@code CGM Glucose Value (mg/dl)} say. */
    Optional<GlucoseUnit> unitOf(int column) {
        return units.computeIfAbsent(column, asked -> Columns.unitIn(header.cell(asked)));
    }
}
