package org.islet.devices.protocol.export;

import java.util.Optional;
import java.util.Set;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.Likeness;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.DateOrderEvidence;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
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

    /** The row with what its own separators cut made whole, where the kind of file tells how. */
    protected CsvRow whole(CsvRow row, H header) {
        return row;
    }

    /** The columns that are read or left out on purpose; what is written in others is told. Empty where nobody watches. */
    protected Set<Integer> columnsKnown(H header) {
        return Set.of();
    }

    /** The name of every column that was met, where a row has the shape of such a header in a language we do not know. */
    protected Optional<CsvRow> foreignHeader(CsvRow row) {
        return Optional.empty();
    }

    /** How like an export of this kind a file is, by its first rows. */
    public final Likeness likeness(CapturePart file) {
        if (recognises(file)) {
            return Likeness.CERTAIN;
        }
        return foreign(file).isPresent() ? Likeness.POSSIBLE : Likeness.NO;
    }

    /** Whether a file is of this kind, by its first rows. */
    public final boolean recognises(CapturePart file) {
        return findHeader(rows(CsvRows.head(file), EventSink.NOBODY)).isPresent();
    }

    @Override
    protected final void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CsvRows rows = rows(file, sink);
        Found<H> found = findHeader(rows).orElseThrow(() -> refusal(file));
        H header = found.header();
        var times = new WrittenTimes(order(file, options));
        var events = new RowEvents(file, sink);
        Set<Integer> known = columnsKnown(header);
        var unread = new UnreadColumns(found.row(), known);
        Optional<CsvRow> row = rows.next();
        if (row.isEmpty()) {
            events.noEntry();
        }
        for (; row.isPresent(); row = rows.next()) {
            CsvRow whole = whole(row.get(), header);
            if (events.fits(whole, found.row().size())) {
                read(whole, header, times, events);
                if (!known.isEmpty()) {
                    unread.see(whole);
                }
            }
        }
        events.tell(unread);
    }

    private Optional<Found<H>> findHeader(CsvRows rows) {
        for (int i = 0; i < WITHIN_ROWS; i++) {
            Optional<CsvRow> row = rows.next();
            if (row.isEmpty()) {
                return Optional.empty();
            }
            Optional<H> header = header(row.get());
            if (header.isPresent()) {
                return Optional.of(new Found<>(row.get(), header.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<CsvRow> foreign(CapturePart file) {
        CsvRows rows = rows(CsvRows.head(file), EventSink.NOBODY);
        Optional<CsvRow> row = rows.next();
        for (int i = 0; i < WITHIN_ROWS && row.isPresent(); i++) {
            Optional<CsvRow> header = foreignHeader(row.get());
            if (header.isPresent()) {
                return header;
            }
            row = rows.next();
        }
        return Optional.empty();
    }

    /** Only a header is repeated: a first row that is none may hold personal data. */
    private UnreadableCapture refusal(CapturePart file) {
        return foreign(file)
                .map(header -> new UnreadableCapture(nameOf(file) + ", line " + header.line() + ": this header of "
                        + whatItIs + " is in a language or unit we do not know: " + HeaderNames.of(header)
                        + ". Export it again, in English."))
                .orElseGet(() -> new UnreadableCapture(nameOf(file) + " is not " + whatItIs
                        + ": its header is missing, or in a language we do not know. Export it again, in English."));
    }

    private DateOrder order(CapturePart file, DecodeOptions options) throws UnreadableCapture {
        var evidence = new DateOrderEvidence();
        showDates(file, evidence);
        return evidence.orAsk(options, nameOf(file));
    }

    @Override
    protected final void showDates(CapturePart file, DateOrderEvidence evidence) {
        CsvRows rows = rows(file, EventSink.NOBODY);
        Optional<H> header = findHeader(rows).map(Found::header);
        for (Optional<CsvRow> row = rows.next();
                header.isPresent() && row.isPresent() && evidence.told().isEmpty();
                row = rows.next()) {
            evidence.see(date(row.get(), header.get()), row.get().line());
        }
    }

    private record Found<H>(CsvRow row, H header) {}
}
