package org.islet.devices.family.glooko;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.CarbColumn;
import org.islet.devices.protocol.csv.CarbUnits;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/** Which column of a table is which, looked up once. */
final class GlookoColumns {

    private final CsvRow header;
    private final Map<ColumnWords, Integer> found = new IdentityHashMap<>();
    private final Map<Integer, Optional<GlucoseUnit>> units = new HashMap<>();

    private final GlookoTable table;
    private final CarbColumn carbs;

    private GlookoColumns(CsvRow header) {
        this.header = header;
        this.table = GlookoTable.of(this).orElse(GlookoTable.NONE);
        this.carbs = CarbColumn.of(header, of(GlookoWords.CARBS), CarbUnits.GRAMS);
    }

    /** Empty where the header is of no table we read. */
    static Optional<GlookoColumns> of(CsvRow header) {
        return Optional.of(new GlookoColumns(header)).filter(columns -> columns.table != GlookoTable.NONE);
    }

    GlookoTable table() {
        return table;
    }

    CarbColumn carbs() {
        return carbs;
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
