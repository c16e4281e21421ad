package org.islet.devices.family.xdripdatabase;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
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

    /** Of the state of a blood test: it counts. Without it the person took the test back, or wrote another over it. */
    private static final long VALID = 1;

    /** What stands for no type of event. */
    private static final Set<String> NO_TYPE = Set.of("", "<none>", "null");

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
                        "state",
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
        boolean isNothingYet = row.isEmpty(sensor) || row.number(sensor).orElse(1) == 0;
        if (sensor != Columns.NONE && isNothingYet) {
            events.count(row, Phrase.of("xdrip-database.uncalibrated"));
        } else {
            events.glucose(row, origin, GlucoseReading.Kind.SENSOR, sensor, GlucoseUnit.MG_PER_DL);
        }
        if (isTakenBack(row, columns)) {
            events.count(row, Phrase.of("xdrip-database.taken-back"));
        } else {
            events.glucose(row, origin, GlucoseReading.Kind.METER, columns.named("mgdl"), GlucoseUnit.MG_PER_DL);
        }
        events.glucose(row, origin, GlucoseReading.Kind.CALIBRATION, columns.named("bg"), GlucoseUnit.MG_PER_DL);
        treatment(row, columns, origin, events);
    }

    private static boolean isTakenBack(CsvRow row, Columns columns) {
        OptionalDouble state = row.number(columns.named("state"));
        return state.isPresent() && ((long) state.getAsDouble() & VALID) == 0;
    }

    /** 0 stands where there was none. What has a type alone is told by its word. */
    private static void treatment(CsvRow row, Columns columns, Origin origin, RowEvents events) {
        int insulin = columns.named("insulin");
        boolean isInsulin = !row.isEmpty(insulin) && row.number(insulin).orElse(1) != 0;
        if (isInsulin) {
            events.amount(row, origin, LogbookEntry.Kind.INSULIN, insulin, "U", Optional.empty());
        }
        int carbs = columns.named("carbs");
        boolean isCarbs = !row.isEmpty(carbs) && row.number(carbs).orElse(1) != 0;
        if (isCarbs) {
            events.amount(row, origin, LogbookEntry.Kind.CARBS, carbs, "g", Optional.empty());
        }
        String type = row.cell(columns.named("eventtype"));
        String noted = row.cell(columns.named("notes"));
        boolean isTypeAlone = !isInsulin && !isCarbs && noted.isEmpty() && !NO_TYPE.contains(type);
        String note = isTypeAlone ? type : noted;
        if (!note.isEmpty()) {
            events.entry(origin, LogbookEntry.Kind.NOTE, Optional.of(note));
        }
    }
}
