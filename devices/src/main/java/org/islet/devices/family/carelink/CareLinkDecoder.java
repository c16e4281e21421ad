package org.islet.devices.family.carelink;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Passes over the lines about the person, then reads section after section, each by its own header. */
final class CareLinkDecoder extends ExportDecoder {

    CareLinkDecoder() {
        super(2, ClockKind.OWN_CLOCK);
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        var rows = new RowEvents(file, sink);
        var times = new WrittenTimes(order(file, options));
        CsvRows table = CsvRows.of(file, sink);
        Optional<CareLinkSection> section = Optional.empty();
        Optional<CareLinkRows> reading = Optional.empty();
        int width = 0;
        for (Optional<CsvRow> next = table.next(); next.isPresent(); next = table.next()) {
            CsvRow row = next.get();
            Optional<CareLinkSection> begun = CareLinkSection.of(row);
            Optional<CareLinkColumns> columns = CareLinkColumns.of(row);
            if (begun.isPresent()) {
                section = begun;
                reading = Optional.empty();
            } else if (columns.isPresent() && section.isPresent()) {
                width = row.size();
                reading = Optional.of(new CareLinkRows(section.get(), columns.get(), times, rows));
            } else if (reading.isPresent()) {
                if (row.size() < width) {
                    rows.skipCell(row, "the row has fewer cells than its header, and some may stand in wrong columns");
                }
                reading.get().read(row);
            } else if (section.isPresent()) {
                throw refusal(file, row);
            }
        }
        if (section.isEmpty()) {
            throw new UnreadableCapture(nameOf(file) + " is not a CareLink export: no section of a pump or a sensor"
                    + " begins in it. Export it again from CareLink.");
        }
    }

    private static UnreadableCapture refusal(CapturePart file, CsvRow row) {
        String place = nameOf(file) + ", line " + row.line() + ": ";
        if (!CareLinkColumns.isWide(row)) {
            return new UnreadableCapture(place + "a header with Index, Date, Time is missing. Export the file again.");
        }
        String met = Stream.of(row.cells()).filter(cell -> !cell.isBlank()).collect(Collectors.joining(", "));
        return new UnreadableCapture(place + "this CareLink header is in a language or unit we do not know: " + met
                + ". Export it again with CareLink set to English.");
    }

    /** The year leads in all files seen; another order must show itself or be told. */
    private static DateOrder order(CapturePart file, DecodeOptions options) throws UnreadableCapture {
        var evidence = new DateOrderEvidence();
        CsvRows table = CsvRows.of(file, EventSink.NOBODY);
        Optional<CareLinkColumns> columns = Optional.empty();
        for (Optional<CsvRow> row = table.next();
                row.isPresent() && evidence.told().isEmpty();
                row = table.next()) {
            Optional<CareLinkColumns> header = CareLinkColumns.of(row.get());
            if (header.isPresent()) {
                columns = header;
            } else if (columns.isPresent()) {
                evidence.see(row.get().cell(columns.get().date()));
            }
        }
        return evidence.orAsk(options, nameOf(file));
    }
}
