package org.islet.devices.family.libreview;

import java.util.Optional;
import java.util.regex.Pattern;
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
import org.islet.devices.protocol.export.ExportDecoder;
import org.islet.devices.protocol.librerecords.LibreColumns;
import org.islet.devices.protocol.librerecords.LibreRows;

/** Reads a LibreView table, once the order of its dates is known. */
final class LibreViewDecoder extends ExportDecoder {

    private static final Pattern HALF_DAY_CLOCK = Pattern.compile("(?i).*\\d\\s*[ap]\\.?m\\.?");

    LibreViewDecoder() {
        super(2, ClockKind.LOCAL_TIME);
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CsvRows table = CsvRows.of(file, sink);
        CsvRow header = LibreViewHeader.find(table)
                .orElseThrow(() -> new UnreadableCapture(nameOf(file) + " is not a LibreView export:"
                        + " the header with Device, Serial Number, Device Timestamp is missing."
                        + " Download it again from LibreView."));
        LibreColumns columns = LibreColumns.of(header)
                .orElseThrow(() -> new UnreadableCapture(nameOf(file) + ", line " + header.line()
                        + ": this LibreView header is in a language we do not know: "
                        + String.join(", ", header.cells()) + ". Download it again with LibreView set to English."));
        var events = new RowEvents(file, sink);
        var rows = new LibreRows(columns, new WrittenTimes(order(file, columns, options)), events);
        Optional<CsvRow> row = table.next();
        if (row.isEmpty()) {
            events.noEntry();
        }
        for (; row.isPresent(); row = table.next()) {
            rows.read(row.get());
        }
    }

    /** A day above 12 tells; so does a clock of twelve hours, which LibreView writes for month-first accounts only. */
    private static DateOrder order(CapturePart file, LibreColumns columns, DecodeOptions options)
            throws UnreadableCapture {
        var evidence = new DateOrderEvidence();
        boolean hasHalfDays = false;
        CsvRows table = CsvRows.of(file, EventSink.NOBODY);
        LibreViewHeader.find(table);
        for (Optional<CsvRow> row = table.next();
                row.isPresent() && evidence.told().isEmpty();
                row = table.next()) {
            String time = row.get().cell(columns.time());
            evidence.see(time);
            hasHalfDays |= HALF_DAY_CLOCK.matcher(time).matches();
        }
        boolean isMonthFirst = evidence.told().isEmpty() && options.dateOrder().isEmpty() && hasHalfDays;
        return isMonthFirst ? DateOrder.MONTH_DAY_YEAR : evidence.orAsk(options, nameOf(file));
    }
}
