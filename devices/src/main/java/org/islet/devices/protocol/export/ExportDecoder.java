package org.islet.devices.protocol.export;

import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;

/** Reads the files of a capture one after the other. */
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
        for (CapturePart file : capture.parts()) {
            if (file.bytes().length == 0) {
                throw new UnreadableCapture(nameOf(file) + " is empty. Export it again.");
            }
            decode(file, options, sink);
        }
    }
}
