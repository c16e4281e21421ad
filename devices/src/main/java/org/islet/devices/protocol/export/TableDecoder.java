package org.islet.devices.protocol.export;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.DateOrderEvidence;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;

/**
 * Reads files that are one table: a header near the top, then a row an entry, in dates whose order shows or is asked for.
 *
 * @param <H> what the header tells: which column is which, and the unit
 */
public abstract class TableDecoder<H> extends ExportDecoder {

    private static final int WITHIN_ROWS = 4;

    private final String whatItIs;

    /** @param whatItIs for the message that a file is none: "a mySugr export" */
    protected TableDecoder(int version, ClockKind clock, String whatItIs) {
        super(version, clock);
        this.whatItIs = whatItIs;
    }

    /** Empty where the row is not the header. */
    protected abstract Optional<H> header(CsvRow row);

    protected abstract CsvRows rows(CapturePart file, EventSink problems);

    /** The cell with a row's date, for finding out their order. */
    protected abstract String date(CsvRow row, H header);

    protected abstract void read(CsvRow row, H header, WrittenTimes times, RowEvents events);

    /** Whether a file is of this kind, by its first rows. */
    public final boolean recognises(CapturePart file) {
        return findHeader(rows(CsvRows.head(file), EventSink.NOBODY)).isPresent();
    }

    @Override
    protected final void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CsvRows rows = rows(file, sink);
        H header = findHeader(rows)
                .orElseThrow(() -> new UnreadableCapture(nameOf(file) + " is not " + whatItIs
                        + ": its header is missing, or in a language we do not know. Export it again, in English."));
        var times = new WrittenTimes(order(file, options));
        var events = new RowEvents(file, sink);
        Optional<CsvRow> row = rows.next();
        if (row.isEmpty()) {
            events.noEntry();
        }
        for (; row.isPresent(); row = rows.next()) {
            read(row.get(), header, times, events);
        }
    }

    private Optional<H> findHeader(CsvRows rows) {
        for (int i = 0; i < WITHIN_ROWS; i++) {
            Optional<CsvRow> row = rows.next();
            Optional<H> header = row.flatMap(this::header);
            if (row.isEmpty() || header.isPresent()) {
                return header;
            }
        }
        return Optional.empty();
    }

    private DateOrder order(CapturePart file, DecodeOptions options) throws UnreadableCapture {
        var evidence = new DateOrderEvidence();
        CsvRows rows = rows(file, EventSink.NOBODY);
        Optional<H> header = findHeader(rows);
        for (Optional<CsvRow> row = rows.next();
                header.isPresent() && row.isPresent() && evidence.told().isEmpty();
                row = rows.next()) {
            evidence.see(date(row.get(), header.get()));
        }
        return evidence.orAsk(options, nameOf(file));
    }
}
