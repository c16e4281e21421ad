package org.islet.devices.family.carelink;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.export.ExportDecoder;

/** Reads the rows of a file into its sections. */
final class CareLinkDecoder extends ExportDecoder {

    CareLinkDecoder() {
        super(4, ClockKind.OWN_CLOCK);
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CareLinkTimes times = CareLinkTimes.of(file, options, nameOf(file));
        var events = new RowEvents(file, sink);
        var sections = new CareLinkSections(times, events, nameOf(file));
        CsvRows table = CsvRows.of(file, sink);
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            sections.read(row.get());
        }
        sections.end();
        events.end();
        if (!sections.hasSection()) {
            throw new UnreadableCapture(Phrase.of("carelink.no-section", nameOf(file)));
        }
        if (!sections.hasRow()) {
            events.noEntry();
        }
    }
}
