package org.islet.devices.family.glooko;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.DateOrderEvidence;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.ExportDecoder;

/** Each table is told by its header; the line above it names the person and is passed over. */
final class GlookoDecoder extends ExportDecoder {

    private static final String[] TIME = {"timestamp", "zeitstempel", "tijdstempel", "horodatage", "marca temporal"};
    private static final int WITHIN_ROWS = 3;

    GlookoDecoder() {
        super(1, ClockKind.LOCAL_TIME);
    }

    /** One of Glooko's tables: a line about the person, then a header that begins with the time. */
    static boolean isTable(CapturePart file) {
        CsvRows rows = CsvRows.ofHead(file);
        boolean isAboutAPerson = rows.next()
                .filter(row -> row.cell(0).contains(":") && row.cell(1).contains(":"))
                .isPresent();
        return isAboutAPerson
                && rows.next().map(Columns::new).flatMap(GlookoTable::of).isPresent();
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CsvRows rows = CsvRows.of(file, sink);
        Columns columns = header(rows)
                .orElseThrow(() -> new UnreadableCapture(
                        nameOf(file) + " is not a table of a Glooko export: its header with a Timestamp is missing."));
        GlookoTable table = GlookoTable.of(columns)
                .orElseThrow(() -> new UnreadableCapture(
                        nameOf(file) + ": we do not read this table of a Glooko export: " + columns.names() + "."));
        int time = columns.named(TIME);
        var times = new WrittenTimes(order(file, time, options));
        var events = new RowEvents(file, sink);
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            Optional<DeviceTime> at = times.dateTime(row.get().cell(time));
            if (at.isPresent()) {
                table.read(row.get(), columns, events.origin(row.get(), at.get()), events);
            } else {
                events.skip(row.get(), "its time cannot be read");
            }
        }
    }

    private static Optional<Columns> header(CsvRows rows) {
        for (int i = 0; i < WITHIN_ROWS; i++) {
            Optional<Columns> columns = rows.next().map(Columns::new).filter(GlookoDecoder::hasTime);
            if (columns.isPresent()) {
                return columns;
            }
        }
        return Optional.empty();
    }

    static boolean hasTime(Columns columns) {
        return columns.named(TIME) != Columns.NONE;
    }

    private static DateOrder order(CapturePart file, int time, DecodeOptions options) throws UnreadableCapture {
        var evidence = new DateOrderEvidence();
        CsvRows rows = CsvRows.of(file, EventSink.NOBODY);
        header(rows);
        for (Optional<CsvRow> row = rows.next();
                row.isPresent() && evidence.told().isEmpty();
                row = rows.next()) {
            evidence.see(row.get().cell(time));
        }
        return evidence.orAsk(options, nameOf(file));
    }
}
