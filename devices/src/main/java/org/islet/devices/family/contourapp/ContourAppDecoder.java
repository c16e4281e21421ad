package org.islet.devices.family.contourapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Entry;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.TableDecoder;

/** The blanks inside the column names vary ({@code BGValue[mg/dL]}), and the dates are as the phone writes them. */
final class ContourAppDecoder extends TableDecoder<ContourAppDecoder.Header> {

    ContourAppDecoder() {
        super(2, ClockKind.LOCAL_TIME, "an export of the Contour Diabetes app");
    }

    @Override
    protected Optional<Header> header(CsvRow row) {
        var columns = new Columns(row);
        int glucose = columns.beginning("bgvalue", "bg value");
        return columns.has("#", "date and time")
                ? columns.unitOf(glucose).map(unit -> new Header(columns, glucose, unit))
                : Optional.empty();
    }

    @Override
    protected CsvRows rows(CapturePart file, EventSink problems) {
        return CsvRows.of(file, problems);
    }

    @Override
    protected String date(CsvRow row, Header header) {
        return row.cell(header.columns().named("date and time"));
    }

    @Override
    protected void read(CsvRow row, Header header, WrittenTimes times, RowEvents events) {
        Optional<DeviceTime> time = times.dateTime(date(row, header));
        if (time.isEmpty()) {
            events.skip(row, "its date and time cannot be read");
            return;
        }
        Columns columns = header.columns();
        Origin origin = events.origin(row, time.get());
        events.glucose(row, origin, GlucoseReading.Kind.METER, header.glucose(), header.unit(), flags(row, columns));
        events.amount(row, origin, Entry.Kind.CARBS, columns.beginning("meal [", "meal["), "g", Optional.empty());
        text(row, columns.named("activity"))
                .ifPresent(text -> events.entry(origin, Entry.Kind.EXERCISE, Optional.of(text)));
        text(row, columns.named("medication"))
                .ifPresent(text -> events.entry(origin, Entry.Kind.OTHER_MARKER, Optional.of("medication: " + text)));
        text(row, columns.named("notes")).ifPresent(text -> events.entry(origin, Entry.Kind.NOTE, Optional.of(text)));
    }

    private static List<String> flags(CsvRow row, Columns columns) {
        List<String> flags = new ArrayList<>();
        String mark = CamelCase.of(row.cell(columns.named("meal marker")));
        if (!mark.isEmpty() && !mark.equals("noMark")) {
            flags.add(mark);
        }
        if (row.cell(columns.named("data source")).equalsIgnoreCase("manual")) {
            flags.add("manual");
        }
        return flags;
    }

    private static Optional<String> text(CsvRow row, int column) {
        return Optional.of(row.cell(column)).filter(text -> !text.isEmpty());
    }

    /** The columns, where glucose is among them, and its unit. */
    record Header(Columns columns, int glucose, GlucoseUnit unit) {}
}
