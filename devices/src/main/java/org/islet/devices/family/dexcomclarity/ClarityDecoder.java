package org.islet.devices.family.dexcomclarity;

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

/** Reads the rows one by one; a row that cannot be read costs only itself. */
final class ClarityDecoder extends ExportDecoder {

    ClarityDecoder() {
        super(3, ClockKind.LOCAL_TIME);
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CsvRows rows = CsvRows.of(file, sink);
        Optional<CsvRow> first = rows.next();
        Optional<ClarityHeader> header = first.flatMap(ClarityHeader::of);
        if (header.isEmpty()) {
            throw refusal(file, first);
        }
        var evidence = new DateOrderEvidence();
        showDates(file, evidence);
        var times = new WrittenTimes(evidence.orAsk(options, nameOf(file)));
        var events = new RowEvents(file, sink);
        var reading = new ClarityRowReading(header.get(), times, events);
        Optional<CsvRow> row = rows.next();
        if (row.isEmpty()) {
            events.noEntry();
        }
        var repeated = new RepeatedRows();
        while (row.isPresent()) {
            reading.read(row.get());
            if (!row.get().isEmpty(ClarityHeader.TIME)) {
                repeated.see(row.get(), ClarityHeader.TIME); // the index before it runs on
            }
            row = rows.next();
        }
        reading.end();
        repeated.tell(file.line(repeated.firstRepeat()), sink);
    }

    /** Clarity writes the year first; a spreadsheet may have written the dates anew, in the order of its country. */
    @Override
    protected void showDates(CapturePart file, DateOrderEvidence evidence) {
        CsvRows rows = CsvRows.of(file, EventSink.NOBODY);
        boolean isOurs = rows.next().flatMap(ClarityHeader::of).isPresent();
        for (Optional<CsvRow> row = rows.next();
                isOurs && row.isPresent() && evidence.told().isEmpty();
                row = rows.next()) {
            evidence.see(row.get().cell(ClarityHeader.TIME), row.get().line());
        }
    }

    /** A header holds no personal data, but a first row that is no header may: only a header is repeated. */
    private static UnreadableCapture refusal(CapturePart file, Optional<CsvRow> first) {
        String place = nameOf(file) + ", line " + first.map(CsvRow::line).orElse(1) + ": ";
        if (first.isEmpty() || !ClarityHeader.hasLayout(first.get())) {
            return new UnreadableCapture(place + "this is not the header of a Dexcom Clarity export."
                    + " Export the file again from Clarity and do not change it in a spreadsheet.");
        }
        return new UnreadableCapture(place + "this Clarity header is in a language, unit or order we do not know: "
                + HeaderNames.of(first.get())
                + ". Export the file again with Clarity set to English, German, French, Dutch, Spanish or Italian.");
    }
}
