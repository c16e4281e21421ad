package org.islet.devices.protocol.export;

import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.DateOrderEvidence;
import org.islet.devices.protocol.csv.RepeatedRows;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;

/** The tables of one file, one below the other: nearly always a single one. */
final class JoinedTables<H> {

    private static final int MOST_TABLES = 100;

    private final TableDecoder<H> decoder;
    private final CapturePart file;
    private final DecodeOptions options;
    private final RowEvents events;
    private final RepeatedRows repeated = new RepeatedRows();
    private List<DateOrderEvidence> dates;
    private TableDecoder.Found<H> found;
    private TableRows rows;
    private int columnOfDigits;
    private int tables = 1;
    private boolean isEmpty = true;
    private Optional<CsvRow> title = Optional.empty();

    /** @param first the header of the first table */
    JoinedTables(
            TableDecoder<H> decoder,
            CapturePart file,
            TableDecoder.Found<H> first,
            DecodeOptions options,
            RowEvents events)
            throws UnreadableCapture {
        this.decoder = decoder;
        this.file = file;
        this.options = options;
        this.events = events;
        this.dates = decoder.datesOfTables(file, 1);
        this.found = first;
        this.rows = begin(first);
    }

    private TableRows begin(TableDecoder.Found<H> table) throws UnreadableCapture {
        DateOrderEvidence ofTable = dates.get(Math.min(tables, dates.size()) - 1);
        Phrase place = ExportDecoder.nameOf(file);
        var times = new WrittenTimes(decoder.order(table.header(), ofTable, options, place));
        columnOfDigits = decoder.columnOfDigits(table.header());
        return decoder.table(file, table.names(), table.header(), times, events);
    }

    void read(CsvRow row) throws UnreadableCapture {
        if (row.size() <= found.names().size()) {
            readOne(row);
            return;
        }
        for (CsvRow one : decoder.apart(row, found.names())) {
            readOne(one);
        }
    }

    private void readOne(CsvRow row) throws UnreadableCapture {
        if (row.hasDigit(columnOfDigits) || !isBetweenTables(row)) {
            if (title.isPresent()) {
                rows.read(title.get()); // no header followed: it was none
                title = Optional.empty();
            }
            rows.read(row);
            int from = decoder.comparedFrom(row, found.header());
            if (from >= 0) {
                repeated.see(row, from);
            }
            isEmpty = false;
        }
    }

    private boolean isBetweenTables(CsvRow row) throws UnreadableCapture {
        Optional<H> header = decoder.header(row);
        if (header.isPresent() && tables < MOST_TABLES) {
            rows.end();
            if (tables == 1) {
                dates = decoder.datesOfTables(file, MOST_TABLES);
            }
            tables++;
            found = new TableDecoder.Found<>(row, header.get());
            rows = begin(found);
            title = Optional.empty();
            return true;
        }
        boolean isForeign = title.isPresent()
                || header.isPresent()
                || decoder.foreignHeader(row).isPresent();
        if (isForeign) {
            rows.end();
            rows = new UnknownRows(row, events);
            title = Optional.empty();
            return true;
        }
        title = Optional.of(row).filter(decoder::isAboveHeader);
        return title.isPresent();
    }

    void end(EventSink sink) {
        rows.end();
        events.end();
        if (isEmpty) {
            events.noEntry();
        }
        repeated.tell(file.line(repeated.firstRepeat()), sink);
    }
}
