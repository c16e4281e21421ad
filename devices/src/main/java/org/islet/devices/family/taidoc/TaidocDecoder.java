package org.islet.devices.family.taidoc;

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
final class TaidocDecoder implements Decoder {

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
        if (capture.parts().stream().noneMatch(TaidocDecoder::beginsWithFrame)) {
            throw new UnreadableCapture(Phrase.of("taidoc.none"));
        }
        var answers = new Answers(sink);
        for (CapturePart part : capture.parts()) {
            int at = 0;
            while (at < part.bytes().length) {
                Optional<Frame> frame = Frame.at(part.bytes(), at);
                if (frame.isPresent()) {
                    answers.frame(part, frame.get());
                    at += Frame.SIZE;
                } else {
                    int next = nextFrame(part, at);
                    sink.problem(new Problem(part.source(at, next), Phrase.of("meter.no-frame", next - at)));
                    at = next;
                }
            }
        }
        answers.end();
    }

    static boolean beginsWithFrame(CapturePart part) {
        return Frame.at(part.bytes(), 0).isPresent();
    }

    private static int nextFrame(CapturePart part, int from) {
        int at = from + 1;
        while (at < part.bytes().length && Frame.at(part.bytes(), at).isEmpty()) {
            at++;
        }
        return at;
    }
}
