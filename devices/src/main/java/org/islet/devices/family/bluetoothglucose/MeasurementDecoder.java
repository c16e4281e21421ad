package org.islet.devices.family.bluetoothglucose;

import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;

/** Reads measurements, one a part, as the meter sent them. */
final class MeasurementDecoder implements Decoder {

    @Override
    public int version() {
        return 1;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        if (capture.parts().stream().noneMatch(part -> Measurement.isOne(part.bytes()))) {
            throw new UnreadableCapture("No Bluetooth glucose measurement was found: give one value a line, as read "
                    + "from characteristic 2A18.");
        }
        for (CapturePart part : capture.parts()) {
            byte[] bytes = part.bytes();
            if (Measurement.isOne(bytes)) {
                sink.event(Measurement.read(bytes, part.source(0, bytes.length)));
            } else {
                sink.problem(new Problem(
                        part.source(0, bytes.length),
                        "The value is no glucose measurement: its flags, length and date do not fit. It was skipped"));
            }
        }
    }
}
