package org.islet.devices.family.abbottlibre;

import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.DeviceMemory;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;

/** Reads text replies and the reader's binary answers; nothing is read whose checksum does not fit. */
final class LibreDecoder implements Decoder {

    @Override
    public int version() {
        return 4;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        DeviceMemory.refuseMore(capture);
        CaptureProbe look = CaptureProbe.at(capture);
        if (!look.isSound()) {
            throw new UnreadableCapture(Phrase.of("libre-reader.none"));
        }
        var texts = new TextRecords(sink);
        var records = new MemoryRecords(look.clock(), sink);
        Deframer.of(capture, new RecordSink() {
            @Override
            public void text(ByteAssembler text) {
                texts.read(text);
            }

            @Override
            public void soundPiece() {}

            @Override
            public void answer(BinaryAnswer answer) {
                records.read(answer);
            }

            @Override
            public void problem(Problem problem) {
                sink.problem(problem);
            }
        });
    }
}
