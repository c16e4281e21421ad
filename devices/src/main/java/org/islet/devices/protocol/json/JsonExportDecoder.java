package org.islet.devices.protocol.json;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.export.ExportDecoder;

/** Reads files of JSON records; a file damaged on the way is read up to the damage. */
public abstract class JsonExportDecoder extends ExportDecoder {

    private final Phrase whatItIs;

    protected JsonExportDecoder(int version, ClockKind clock, Phrase whatItIs) {
        super(version, clock);
        this.whatItIs = whatItIs;
    }

    protected abstract void read(JsonRecord record, EventSink sink);

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        readRecords(file, record -> read(record, sink), sink);
    }

    /** Shows every record of a file to a reader. */
    protected final void readRecords(CapturePart file, Consumer<JsonRecord> reader, EventSink sink)
            throws UnreadableCapture {
        var records = new AtomicInteger();
        var deleted = new DeletedRecords();
        try {
            JsonRecords.read(file, record -> {
                records.incrementAndGet();
                if (!deleted.see(record)) {
                    reader.accept(record);
                }
            });
        } catch (DamagedJson damaged) {
            if (records.get() == 0) {
                throw refusal(file);
            }
            sink.problem(new Problem(damaged.place(), Phrase.of("json.rest")));
        }
        if (records.get() == 0) {
            throw refusal(file);
        }
        deleted.tell(sink);
    }

    private UnreadableCapture refusal(CapturePart file) {
        return new UnreadableCapture(Phrase.of("json.no-object", nameOf(file), whatItIs));
    }
}
