package org.islet.devices.family.xdripdatabase;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.PlainRows;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;

/** Times are milliseconds since 1970 and glucose is mg/dL, whatever the telephone shows. */
final class XDripDatabaseDecoder extends TableDecoder<Columns> {

    /** The year 10000. */
    private static final double LAST_MILLIS = 253_402_300_800_000.0;

    XDripDatabaseDecoder() {
        super(1, ClockKind.ABSOLUTE, Phrase.of("export.xdrip-database"));
    }

    /** One of the tables: the column of its numbers tells which. */
    @Override
    protected Optional<Columns> header(CsvRow row) {
        return Optional.of(new Columns(row))
                .filter(columns -> columns.has("timestamp", "uuid"))
                .filter(columns -> columns.has("calculated_value")
                        || columns.has("mgdl")
                        || columns.has("bg", "slope")
                        || columns.has("insulin", "carbs"));
    }

    @Override
    protected int columnOfDigits(Columns columns) {
        return columns.named("timestamp");
    }

    /** Numbers have no order to find. */
    @Override
    protected boolean hasOrderToFind() {
        return false;
    }

    @Override
    protected String date(CsvRow row, Columns columns) {
        return row.cell(columns.named("timestamp"));
    }

    @Override
    protected TableRows table(CsvRow names, Columns columns, WrittenTimes times, RowEvents events) {
        var known = Stream.of(
                        "timestamp",
                        "uuid",
                        "calculated_value",
                        "raw_data",
                        "mgdl",
                        "source",
                        "bg",
                        "slope",
                        "insulin",
                        "carbs",
                        "notes",
                        "eventtype")
                .map(columns::named)
                .collect(Collectors.toSet());
        return new PlainRows(names, events, new UnreadColumns(names, known), row -> read(row, columns, events));
    }

    private static void read(CsvRow row, Columns columns, RowEvents events) {
        OptionalDouble millis = row.number(columns.named("timestamp"));
        if (millis.orElse(0) <= 0 || millis.getAsDouble() >= LAST_MILLIS) {
            events.skip(row, Phrase.of("row.no-time-read"));
            return;
        }
        Origin origin = events.origin(
                row,
                DeviceTime.absolute(
                        Instant.ofEpochMilli((long) millis.getAsDouble()).atOffset(ZoneOffset.UTC)));
        int sensor = columns.named("calculated_value");
        if (sensor != Columns.NONE && row.number(sensor).orElse(0) == 0) {
            events.count(row, Phrase.of("xdrip-database.uncalibrated"));
        } else {
            events.glucose(row, origin, GlucoseReading.Kind.SENSOR, sensor, GlucoseUnit.MG_PER_DL);
        }
        events.glucose(row, origin, GlucoseReading.Kind.METER, columns.named("mgdl"), GlucoseUnit.MG_PER_DL);
        events.glucose(row, origin, GlucoseReading.Kind.CALIBRATION, columns.named("bg"), GlucoseUnit.MG_PER_DL);
        treatment(row, columns, origin, events);
    }

    /** 0 stands where there was none. */
    private static void treatment(CsvRow row, Columns columns, Origin origin, RowEvents events) {
        int insulin = columns.named("insulin");
        if (row.number(insulin).orElse(1) != 0) {
            events.amount(row, origin, LogbookEntry.Kind.INSULIN, insulin, "U", Optional.empty());
        }
        int carbs = columns.named("carbs");
        if (row.number(carbs).orElse(1) != 0) {
            events.amount(row, origin, LogbookEntry.Kind.CARBS, carbs, "g", Optional.empty());
        }
        String note = row.cell(columns.named("notes"));
        if (!note.isEmpty()) {
            events.entry(origin, LogbookEntry.Kind.NOTE, Optional.of(note));
        }
    }
}
