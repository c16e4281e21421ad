package org.islet.devices.family.nightscout;

import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.json.JsonExportDecoder;
import org.islet.devices.protocol.json.JsonRecord;

/** Reads each record by what it is; the headerless table of entries by its places. */
final class NightscoutDecoder extends JsonExportDecoder {

    NightscoutDecoder() {
        super(2, ClockKind.ABSOLUTE, "Nightscout data");
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        if (EntriesTable.isOne(file)) {
            EntriesTable.read(file, sink);
        } else {
            super.decode(file, options, sink);
        }
    }

    @Override
    protected void read(JsonRecord record, EventSink sink) {
        if (record.has("store")) {
            Profiles.read(record).forEach(sink::event);
        } else if (record.has("eventType")) {
            new Treatment(record).events().forEach(sink::event);
        } else if (record.has("sgv") || record.has("mbg") || record.has("type")) {
            Entries.read(record, sink);
        } else {
            sink.problem(new Problem(
                    record.source(), "Record skipped: it is neither an entry nor a treatment nor a profile"));
        }
    }
}
