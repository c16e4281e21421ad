package org.islet.devices.protocol.export;

import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.zip.ZipFile;

/**
 * Reads the files of a capture one after the other. A zip stands for the files in it: they are counted as if they had
 * been given one by one.
 */
public abstract class ExportDecoder implements Decoder {

    private final int version;
    private final ClockKind clock;

    protected ExportDecoder(int version, ClockKind clock) {
        this.version = version;
        this.clock = clock;
    }

    protected abstract void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture;

    /** How messages name a file to a person, who counts from 1. */
    protected static String nameOf(CapturePart file) {
        return "File " + (file.file() + 1);
    }

    @Override
    public final int version() {
        return version;
    }

    @Override
    public final ClockKind clock() {
        return clock;
    }

    @Override
    public final void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        if (capture.parts().isEmpty()) {
            throw new UnreadableCapture("There is no file to read.");
        }
        int unpacked = 0;
        for (CapturePart part : capture.parts()) {
            var file = new CapturePart(part.kind(), part.name(), part.bytes(), part.file() + unpacked, part.offset());
            if (file.bytes().length == 0) {
                throw new UnreadableCapture(nameOf(file) + " is empty. Export it again.");
            }
            if (ZipFile.isOne(file)) {
                var entries = new ZipEntries(file, entry -> decode(entry, options, sink), sink);
                unpacked += entries.read() - 1;
            } else {
                decode(file, options, sink);
            }
        }
    }
}
