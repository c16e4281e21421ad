package org.islet.devices.family.libredesktop;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.ExportDecoder;
import org.islet.devices.protocol.librerecords.LibreColumns;
import org.islet.devices.protocol.librerecords.LibreRows;

/** Reads the tab-separated table below the line with the person's name; its dates are year first. */
final class LibreDesktopDecoder extends ExportDecoder {

    private static final int WITHIN_ROWS = 3;

    LibreDesktopDecoder() {
        super(2, ClockKind.OWN_CLOCK);
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        var table = new CsvRows(file, '\t', sink);
        LibreColumns columns = header(table)
                .orElseThrow(() -> new UnreadableCapture(nameOf(file) + " is not an export of the FreeStyle Libre"
                        + " desktop program: the header with ID, Time, Record Type is missing. Export it again."));
        var times = new WrittenTimes(DateOrder.YEAR_MONTH_DAY);
        var events = new RowEvents(file, sink);
        var rows = new LibreRows(columns, times, events);
        Optional<CsvRow> row = table.next();
        if (row.isEmpty()) {
            events.noEntry();
        }
        for (; row.isPresent(); row = table.next()) {
            rows.read(row.get());
        }
    }

    static Optional<LibreColumns> header(CsvRows table) {
        for (int i = 0; i < WITHIN_ROWS; i++) {
            Optional<CsvRow> row = table.next();
            if (row.isPresent() && row.get().cell(0).equals("ID")) {
                return LibreColumns.of(row.get());
            }
        }
        return Optional.empty();
    }
}
