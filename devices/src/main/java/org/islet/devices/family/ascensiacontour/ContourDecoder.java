package org.islet.devices.family.ascensiacontour;

import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.DeviceMemory;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;

/** Contour downloads as events (docs/devices/ascensia-contour.md). */
final class ContourDecoder implements Decoder {

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
        DeviceMemory.refuseMore(capture);
        var download = new Download(sink);
        new RecordsOfCapture(capture.parts(), download::record, sink).read();
        download.endWithoutL();
        if (download.records() == 0) {
            throw new UnreadableCapture(Phrase.of("contour.none"));
        }
    }
}
