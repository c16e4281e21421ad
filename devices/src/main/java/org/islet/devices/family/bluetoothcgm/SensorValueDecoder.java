package org.islet.devices.family.bluetoothcgm;

import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PrintedText;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;

/** Reads continuous glucose values as a sensor sent them. */
final class SensorValueDecoder implements Decoder {

    @Override
    public int version() {
        return 3;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        PrintedText.refuse(capture);
        if (capture.parts().stream().noneMatch(SensorValueDecoder::beginsWithValue)) {
            throw new UnreadableCapture(Phrase.of("bluetooth-cgm.none"));
        }
        new SessionReading(capture.parts(), sink).read();
    }

    static boolean beginsWithValue(CapturePart part) {
        return SensorValue.isOne(part.bytes(), 0, part.bytes().length);
    }
}
