package org.islet.devices.family.abbottfreestyle;

import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;

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
        if (capture.parts().stream().noneMatch(Dump::isIn)) {
            throw new UnreadableCapture("No dump of a FreeStyle or Precision meter was found: its results look like "
                    + "“093  June 10 2013 14:26 17 0x00”, and a meter without any says “Log Empty END”. "
                    + "Read the meter again, or name the right family.");
        }
        capture.parts().forEach(part -> Dump.read(part, sink));
    }
}
