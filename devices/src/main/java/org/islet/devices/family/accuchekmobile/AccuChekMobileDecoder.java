package org.islet.devices.family.accuchekmobile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.TableDecoder;

/** The header is the third line, below two about the meter; its last cell is padded with blanks, and nothing is quoted. */
final class AccuChekMobileDecoder extends TableDecoder<Columns> {

    /** Any text in these columns sets the flag. */
    private static final Map<String, String> FLAGS = flagsByColumn();

    AccuChekMobileDecoder() {
        super(2, ClockKind.OWN_CLOCK, "a report of an Accu-Chek Mobile meter");
    }

    @Override
    protected Optional<Columns> header(CsvRow row) {
        return Optional.of(new Columns(row)).filter(columns -> columns.has("date", "time", "result", "unit"));
    }

    @Override
    protected CsvRows rows(CapturePart file, EventSink problems) {
        return CsvRows.unquoted(file, ';', problems);
    }

    @Override
    protected String date(CsvRow row, Columns columns) {
        return row.cell(columns.named("date"));
    }

    @Override
    protected void read(CsvRow row, Columns columns, WrittenTimes times, RowEvents events) {
        Optional<DeviceTime> time = times.dateTime(date(row, columns), row.cell(columns.named("time")));
        Optional<GlucoseUnit> unit = Columns.unitIn(row.cell(columns.named("unit")));
        if (time.isEmpty()) {
            events.skip(row, "its date and time cannot be read");
        } else if (unit.isEmpty()) {
            events.skip(row, "its unit is neither mg/dl nor mmol/l");
        } else if (row.cell(columns.named("result")).isEmpty()) {
            events.skip(row, "it has no result");
        } else {
            events.glucose(
                    row,
                    events.origin(row, time.get()),
                    GlucoseReading.Kind.METER,
                    columns.named("result"),
                    unit.get(),
                    flags(row, columns));
        }
    }

    private static List<String> flags(CsvRow row, Columns columns) {
        List<String> flags = new ArrayList<>();
        FLAGS.forEach((column, flag) -> {
            if (!row.cell(columns.named(column)).isEmpty()) {
                flags.add(flag);
            }
        });
        return flags;
    }

    private static Map<String, String> flagsByColumn() {
        Map<String, String> flags = new LinkedHashMap<>();
        flags.put("temperature warning", "temperatureWarning");
        flags.put("out of target range", "outOfTargetRange");
        flags.put("other", "other");
        flags.put("before meal", "beforeMeal");
        flags.put("after meal", "afterMeal");
        flags.put("control test", "control");
        return flags;
    }
}
