package org.islet.devices.family.lifescanultramini;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PrintedText;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;

/** Finds the frames of a conversation with the meter; bytes between them are said and skipped. */
final class UltraMiniDecoder implements Decoder {

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
        if (capture.parts().stream().noneMatch(UltraMiniDecoder::beginsWithFrame)) {
            throw new UnreadableCapture(Phrase.of("ultra-mini.none"));
        }
        var conversation = new UltraMiniDialog(sink);
        capture.parts().forEach(part -> frames(part, conversation, sink));
        conversation.end();
    }

    static boolean beginsWithFrame(CapturePart part) {
        return Frame.at(part.bytes(), 0).isPresent();
    }

    private static void frames(CapturePart part, UltraMiniDialog conversation, EventSink sink) {
        byte[] bytes = part.bytes();
        int at = 0;
        while (at < bytes.length) {
            Optional<Frame> frame = Frame.at(bytes, at);
            if (frame.isPresent()) {
                conversation.frame(part, frame.get());
                at += frame.get().length();
            } else {
                int next = nextFrame(bytes, at);
                sink.problem(new Problem(part.source(at, next), Phrase.of("meter.no-frame", next - at)));
                at = next;
            }
        }
    }

    private static int nextFrame(byte[] bytes, int from) {
        int at = from + 1;
        while (at < bytes.length && Frame.at(bytes, at).isEmpty()) {
            at++;
        }
        return at;
    }
}
