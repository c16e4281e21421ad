package org.islet.devices.family.nightscout;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.json.DeletedRecords;
import org.islet.devices.protocol.json.JsonExportDecoder;
import org.islet.devices.protocol.json.JsonRecord;

/** Reads each record by what it is; the headerless table of entries by its places. */
final class NightscoutDecoder extends JsonExportDecoder {

    private SentChanges changes = new SentChanges();

    NightscoutDecoder() {
        super(4, ClockKind.ABSOLUTE, Phrase.of("export.nightscout"));
    }

    @Override
    protected void begin(RawCapture capture, EventSink sink) {
        changes = SentChanges.in(capture);
        changes.tell(sink);
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        if (EntriesTable.isOne(file)) {
            EntriesTable.read(file, sink);
            return;
        }
        var repeated = new RepeatedRecords();
        var deleted = new DeletedRecords();
        if (RecordTable.isOne(file)) {
            RecordTable.read(file, sink, record -> read(record, repeated, deleted, sink));
        } else {
            readRecords(
                    file,
                    record -> changes.asItWasInTheEnd(file, record)
                            .ifPresent(told -> read(told, repeated, deleted, sink)),
                    sink);
        }
        repeated.tell(sink);
        deleted.tell(sink);
    }

    @Override
    protected void read(JsonRecord record, EventSink sink) {
        read(record, new RepeatedRecords(), new DeletedRecords(), sink);
    }

    private static void read(JsonRecord record, RepeatedRecords repeated, DeletedRecords deleted, EventSink sink) {
        if (deleted.see(record)) {
            return;
        }
        if (record.fields().get("result") instanceof List<?> && !record.has("type")) {
            record.records("result")
                    .forEach(one -> read(one, repeated, deleted, sink)); // the third version of the API wraps them
        } else if (record.has("store")) {
            Profiles.read(record, sink).forEach(sink::event);
        } else if (record.has("eventType") || isTreatmentOfNoType(record)) {
            new Treatment(record).tell(sink);
        } else if (DeviceStatus.isOne(record)) {
            DeviceStatus.read(record).forEach(sink::event);
        } else if (record.has("sgv") || record.has("mbg") || record.has("type")) {
            Entries.read(record, sink);
            repeated.see(record);
        } else {
            sink.problem(new Problem(record.source(), Phrase.of("nightscout.foreign")));
        }
    }

    /** Whether it can be read by itself, and is no part of a record. */
    static boolean isWhole(JsonRecord record) {
        return record.has("store")
                || record.has("eventType")
                || isTreatmentOfNoType(record)
                || DeviceStatus.isOne(record)
                || record.has("sgv")
                || record.has("mbg")
                || record.has("type");
    }

    private static boolean isTreatmentOfNoType(JsonRecord record) {
        return record.has("created_at") && !record.has("type") && (record.has("insulin") || record.has("carbs"));
    }
}
