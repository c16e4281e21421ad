package org.islet.devices.protocol.export;

import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.DateOrderEvidence;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;

/**
 * Reads files that are a table: a header near the top, then a row an entry, in dates whose order shows or is asked for.
 * Where two files were joined, the second header begins a table of its own, with its own columns, units and dates.
 *
 * @param <H> what the header tells: which column is which, and the unit
 */
public abstract class TableDecoder<H> extends ExportDecoder {

    private static final int WITHIN_ROWS = 4;

    private final Phrase whatItIs;

    /** @param whatItIs for the message that a file is none: "a mySugr export" */
    protected TableDecoder(int version, ClockKind clock, Phrase whatItIs) {
        super(version, clock);
        this.whatItIs = whatItIs;
    }

    /** Empty where the row is not the header, or not one we can read. */
    protected abstract Optional<H> header(CsvRow row);

    /** A column that has a digit in every row of data: the date, or a number for the kind of row. */
    protected abstract int columnOfDigits(H header);

    /** The cell with a row's date, for finding out their order; with the time of day where that stands beside it. */
    protected abstract String date(CsvRow row, H header);

    /** @param names the row that is the header */
    protected abstract TableRows table(CsvRow names, H header, WrittenTimes times, RowEvents events);

    /** The same where the name of the file tells something too: a sheet of a workbook has one. */
    protected TableRows table(CapturePart file, CsvRow names, H header, WrittenTimes times, RowEvents events) {
        return table(names, header, times, events);
    }

    protected CsvRows rows(CapturePart file, EventSink problems) {
        return CsvRows.of(file, problems);
    }

    /** Rows of one group follow each other in time, in the files of programs that sort by kind first. */
    protected String group(CsvRow row, H header) {
        return "";
    }

    /** From which cell on two rows that are one and the same are written alike; less than 0 where nobody watches. */
    protected int comparedFrom(CsvRow row, H header) {
        return -1;
    }

    /** False where all dates of the kind lead with the year, and no look at them is needed. */
    protected boolean hasOrderToFind() {
        return true;
    }

    /** The order of a table's dates: what they tell themselves, or what a person says. */
    protected DateOrder order(H header, DateOrderEvidence dates, DecodeOptions options, Phrase file)
            throws UnreadableCapture {
        return dates.orAsk(options, file);
    }

    /** A line that stands between two joined files, above the header of the second: it is about a person. */
    protected boolean isAboveHeader(CsvRow row) {
        return false;
    }

    /** A date of the line above the header, written as those of the rows are. */
    protected Optional<String> dateAbove(CsvRow row) {
        return Optional.empty();
    }

    /** The name of every column that was met, where a row has the shape of such a header in a language we do not know. */
    protected Optional<CsvRow> foreignHeader(CsvRow row) {
        return Optional.empty();
    }

    /** How many rows may stand at the head of a file up to its header, that one with them. */
    protected int withinRows() {
        return WITHIN_ROWS;
    }

    /** How like an export of this kind a file is, by its first rows. */
    public final MatchConfidence likeness(CapturePart file) {
        if (recognises(file)) {
            return MatchConfidence.CERTAIN;
        }
        return foreign(file).isPresent() ? MatchConfidence.POSSIBLE : MatchConfidence.NO;
    }

    /** Whether a file is of this kind, by its first rows. */
    public final boolean recognises(CapturePart file) {
        return findHeader(rows(CsvRows.head(file), EventSink.NOBODY)).isPresent();
    }

    @Override
    protected final void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CsvRows rows = rows(file, sink);
        Found<H> found = findHeader(rows).orElseThrow(() -> refusal(file));
        var tables = new JoinedTables<>(this, file, found, options, new RowEvents(file, sink));
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            tables.read(row.get());
        }
        tables.end(sink);
    }

    private Optional<Found<H>> findHeader(CsvRows rows) {
        for (int i = 0; i < withinRows(); i++) {
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

    protected UnreadableCapture refusal(CapturePart file) {
        return foreign(file)
                .map(header -> foreignHeaderRefused(Place.ofLine(nameOf(file), header.line()), header))
                .orElseGet(() -> noHeaderRefused(nameOf(file)));
    }

    /** Only a header is repeated: a first row that is none may hold personal data. */
    protected UnreadableCapture foreignHeaderRefused(Phrase place, CsvRow header) {
        return new UnreadableCapture(Phrase.of("table.foreign-header", place, whatItIs, HeaderNames.of(header)));
    }

    protected UnreadableCapture noHeaderRefused(Phrase file) {
        return new UnreadableCapture(Phrase.of("table.no-header", file, whatItIs));
    }

    @Override
    protected final Optional<DateOrder> orderIn(CapturePart file) {
        return datesOfTables(file, 1).stream().findFirst().flatMap(DateOrderEvidence::known);
    }

    /** What the dates of each table tell, the first tables only. */
    final List<DateOrderEvidence> datesOfTables(CapturePart file, int most) {
        var tables = new DatesOfTables<>(this, most);
        if (!hasOrderToFind()) {
            return List.of(new DateOrderEvidence());
        }
        CsvRows rows = rows(file, EventSink.NOBODY);
        for (Optional<CsvRow> row = rows.next(); row.isPresent() && !tables.areKnown(); row = rows.next()) {
            tables.see(row.get());
        }
        return tables.found();
    }

    /** Two rows where a header is glued to the last cell of a row, because its file ended without a line break. */
    final List<CsvRow> apart(CsvRow row, CsvRow names) {
        return row.size() <= names.size()
                ? List.of(row)
                : GluedHeader.in(row, names.cell(0))
                        .filter(glued -> header(glued.header()).isPresent())
                        .map(glued -> List.of(glued.row(), glued.header()))
                        .orElse(List.of(row));
    }

    /** A header and what it tells. */
    record Found<H>(CsvRow names, H header) {}
}
