package org.islet.devices.family.libredesktop;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.DateOrderEvidence;
import org.islet.devices.protocol.csv.RepeatedRows;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.ExportDecoder;
import org.islet.devices.protocol.export.HeaderNames;
import org.islet.devices.protocol.librerecords.LibreColumns;
import org.islet.devices.protocol.librerecords.LibreRows;

/** Reads the table below the line with the person's name; tabs stand between its cells, and its dates are year first. */
final class LibreDesktopDecoder extends ExportDecoder {

    private static final int WITHIN_ROWS = 3;

    LibreDesktopDecoder() {
        super(3, ClockKind.OWN_CLOCK);
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CsvRows table = CsvRows.of(file, sink);
        CsvRow header = header(table)
                .orElseThrow(() -> new UnreadableCapture(nameOf(file) + " is not an export of the FreeStyle Libre"
                        + " desktop program: the header with ID, Time, Record Type is missing. Export it again."));
        LibreColumns columns = LibreColumns.of(header)
                .orElseThrow(() -> new UnreadableCapture(nameOf(file) + ", line " + header.line()
                        + ": this header of the FreeStyle Libre desktop program is in a language or an order we do not know: "
                        + HeaderNames.of(header) + ". Set the program to English and export again."));
        var evidence = new DateOrderEvidence();
        showDates(file, evidence);
        var times = new WrittenTimes(evidence.orAsk(options, nameOf(file)));
        var events = new RowEvents(file, sink);
        var rows = new LibreRows(header, columns, times, events);
        var repeated = new RepeatedRows();
        Optional<CsvRow> row = table.next();
        if (row.isEmpty()) {
            events.noEntry();
        }
        for (; row.isPresent(); row = table.next()) {
            rows.read(row.get());
            repeated.see(row.get(), 1); // each row has an id of its own
        }
        rows.end();
        repeated.tell(file.line(repeated.firstRepeat()), sink);
    }

    @Override
    protected void showDates(CapturePart file, DateOrderEvidence evidence) {
        CsvRows table = CsvRows.of(file, EventSink.NOBODY);
        Optional<LibreColumns> columns = header(table).flatMap(LibreColumns::of);
        for (Optional<CsvRow> row = table.next();
                columns.isPresent() && row.isPresent() && evidence.told().isEmpty();
                row = table.next()) {
            evidence.see(row.get().cell(columns.get().time()), row.get().line());
        }
    }

    /** The row that has the shape of a header, in whatever language. */
    static Optional<CsvRow> header(CsvRows table) {
        for (int i = 0; i < WITHIN_ROWS; i++) {
            Optional<CsvRow> row = table.next();
            boolean isHeader = row.filter(cells -> cells.cell(0).equalsIgnoreCase("ID"))
                    .filter(cells -> LibreColumns.hasDesktopPlaces(cells)
                            || LibreColumns.of(cells).isPresent())
                    .isPresent();
            if (isHeader) {
                return row;
            }
        }
        return Optional.empty();
    }
}
