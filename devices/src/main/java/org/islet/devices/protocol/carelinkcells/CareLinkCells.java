package org.islet.devices.protocol.carelinkcells;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.IsoTimes;
import org.islet.devices.protocol.csv.RowEvents;

/**
 * Reads single cells. An empty one says nothing; one that is not what its column holds is a problem, and the rest of its
 * row is read all the same. Problems name the column, never what the cell holds.
 */
public final class CareLinkCells {

    private final Columns header;
    private final GlucoseUnit unit;
    private final RowEvents rows;

    /** @param unit of columns whose name has none */
    public CareLinkCells(Columns header, GlucoseUnit unit, RowEvents rows) {
        this.header = header;
        this.unit = unit;
        this.rows = rows;
    }

    public Columns header() {
        return header;
    }

    public Optional<String> text(CsvRow row, int column) {
        return row.isEmpty(column) ? Optional.empty() : Optional.of(row.cell(column));
    }

    public OptionalDouble number(CsvRow row, int column) {
        if (row.isEmpty(column)) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = row.number(column);
        if (number.isEmpty()) {
            skip(row, column, Phrase.of("cell.no-number"));
        }
        return number;
    }

    /** An amount that may be below nothing, as a correction may. */
    public Optional<InsulinUnits> signedUnits(CsvRow row, int column) {
        OptionalDouble units = number(row, column);
        return units.isPresent() ? Optional.of(InsulinUnits.of(units.getAsDouble())) : Optional.empty();
    }

    /** A negative dose cannot be right: it is kept and reported. */
    public Optional<InsulinUnits> units(CsvRow row, int column) {
        Optional<InsulinUnits> units = signedUnits(row, column);
        if (units.isPresent() && units.get().value() < 0) {
            rows.doubt(row, Phrase.of("cell.column-negative", header.nameOf(column)));
        }
        return units;
    }

    /** Zero says that nothing was measured or entered. */
    public Optional<Glucose> glucose(CsvRow row, int column) {
        OptionalDouble number = number(row, column);
        if (number.isEmpty() || number.getAsDouble() == 0) {
            return Optional.empty();
        }
        if (number.getAsDouble() < 0) {
            skip(row, column, Phrase.of("cell.negative"));
            return Optional.empty();
        }
        return Optional.of(new Glucose(number.getAsDouble(), unitOf(column)));
    }

    public GlucoseUnit unitOf(int column) {
        return header.unitOf(column).orElse(unit);
    }

    public Optional<Duration> duration(CsvRow row, int column) {
        Optional<String> text = text(row, column);
        Optional<Duration> duration = text.flatMap(IsoTimes::parseDuration);
        if (text.isPresent() && duration.isEmpty()) {
            skip(row, column, Phrase.of("cell.duration"));
        }
        return duration;
    }

    /** What is counted in it nobody knows: said once a file. */
    void doubtUnit(CsvRow row, int column) {
        rows.count(row, Phrase.of("cell.unit", header.nameOf(column)));
    }

    public void skip(CsvRow row, int column, Phrase why) {
        rows.skipCell(row, Phrase.of("cell.column", header.nameOf(column), why));
    }
}
