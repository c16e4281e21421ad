package org.islet.devices.family.abbottfreestyle;

import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.DeviceMemory;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;

/** Reads dumps of a meter's memory, one after the other. */
final class FreeStyleDecoder implements Decoder {

    @Override
    public int version() {
        return 2;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        DeviceMemory.refuseMore(capture);
        if (capture.parts().stream().noneMatch(Dump::isIn)) {
            throw new UnreadableCapture(Phrase.of("freestyle.none"));
        }
        capture.parts().forEach(part -> Dump.read(part, sink));
    }
}
