package org.islet.devices.family.libreview;

import java.util.Optional;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseUnit;
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

/** Reads a LibreView table, once the order of its dates is known. */
final class LibreViewDecoder extends ExportDecoder {

    private static final Pattern HALF_DAY_CLOCK =
            Pattern.compile("(?i).*\\d[\\s\\u00A0\\u202F]*[ap]\\.?[\\s\\u00A0\\u202F]?m\\.?");

    LibreViewDecoder() {
        super(3, ClockKind.LOCAL_TIME);
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
                        + ": this LibreView header is in a language or an order we do not know: "
                        + HeaderNames.of(header) + ". Download it again with LibreView set to English."));
        var events = new RowEvents(file, sink);
        var rows = new LibreRows(header, columns, new WrittenTimes(order(file, header, columns, options)), events);
        var repeated = new RepeatedRows();
        Optional<CsvRow> row = table.next();
        if (row.isEmpty()) {
            events.noEntry();
        }
        for (; row.isPresent(); row = table.next()) {
            rows.read(row.get());
            repeated.see(row.get(), 0);
        }
        rows.end();
        repeated.tell(file.line(repeated.firstRepeat()), sink);
    }

    /**
     * A day above 12 tells; so does the clock of twelve hours in English and mg/dL, which is how an account of the United
     * States is written. Elsewhere a person may choose that clock and write the day first.
     */
    private static DateOrder order(CapturePart file, CsvRow header, LibreColumns columns, DecodeOptions options)
            throws UnreadableCapture {
        var evidence = new DateOrderEvidence();
        boolean hasHalfDays = lookAtDates(file, evidence);
        boolean isMonthFirst = evidence.told().isEmpty()
                && options.dateOrder().isEmpty()
                && hasHalfDays
                && LibreColumns.isEnglish(header)
                && columns.unit() == GlucoseUnit.MG_PER_DL;
        return isMonthFirst ? DateOrder.MONTH_DAY_YEAR : evidence.orAsk(options, nameOf(file));
    }

    @Override
    protected void showDates(CapturePart file, DateOrderEvidence evidence) {
        lookAtDates(file, evidence);
    }

    /** The rows first, then the line above the header, which says when the file was made in the same way of writing. */
    private static boolean lookAtDates(CapturePart file, DateOrderEvidence evidence) {
        boolean hasHalfDays = false;
        boolean hasRows = false;
        CsvRows table = CsvRows.of(file, EventSink.NOBODY);
        Optional<LibreColumns> columns = LibreViewHeader.find(table).flatMap(LibreColumns::of);
        for (Optional<CsvRow> row = table.next();
                columns.isPresent() && row.isPresent() && evidence.told().isEmpty();
                row = table.next()) {
            String time = row.get().cell(columns.get().time());
            evidence.see(time, row.get().line());
            hasRows = true;
            hasHalfDays |= HALF_DAY_CLOCK.matcher(time).matches();
        }
        if (hasRows) {
            LibreViewHeader.madeOn(file).ifPresent(evidence::see);
        }
        return hasHalfDays;
    }
}
