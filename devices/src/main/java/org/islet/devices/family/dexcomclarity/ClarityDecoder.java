package org.islet.devices.family.dexcomclarity;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.RepeatedRows;
import org.islet.devices.protocol.export.ExportDecoder;
import org.islet.devices.protocol.export.HeaderNames;

/** Reads the rows one by one; a row that cannot be read costs only itself. */
final class ClarityDecoder extends ExportDecoder {

    ClarityDecoder() {
        super(2, ClockKind.LOCAL_TIME);
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CsvRows rows = CsvRows.of(file, sink);
        Optional<CsvRow> first = rows.next();
        Optional<ClarityHeader> header = first.flatMap(ClarityHeader::of);
        if (header.isEmpty()) {
            throw refusal(file, first);
        }
        var reading = new ClarityRowReading(file, header.get(), sink);
        Optional<CsvRow> row = rows.next();
        var repeated = new RepeatedRows();
        while (row.isPresent()) {
            reading.read(row.get());
            if (!row.get().isEmpty(ClarityHeader.TIME)) {
                repeated.see(row.get(), ClarityHeader.TIME); // the index before it runs on
            }
            row = rows.next();
        }
        repeated.tell(file.line(repeated.firstRepeat()), sink);
    }

    /** A header holds no personal data, but a first row that is no header may: only a header is repeated. */
    private static UnreadableCapture refusal(CapturePart file, Optional<CsvRow> first) {
        String place = nameOf(file) + ", line " + first.map(CsvRow::line).orElse(1) + ": ";
        if (first.isEmpty() || !ClarityHeader.hasLayout(first.get())) {
            return new UnreadableCapture(place + "this is not the header of a Dexcom Clarity export."
                    + " Export the file again from Clarity and do not change it in a spreadsheet.");
        }
        return new UnreadableCapture(place + "this Clarity header is in a language or unit we do not know: "
                + HeaderNames.of(first.get())
                + ". Export the file again with Clarity set to English, German, French, Dutch, Spanish or Italian.");
    }
}
