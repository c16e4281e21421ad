package org.islet.devices.family.dexcomreceiver;

import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PrintedText;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;

/** Walks database pages of 528 bytes, each a head and records of one type, oldest first. */
final class ReceiverDecoder implements Decoder {

    static final int PAGE_SIZE = 528;

    /** The kind of a part that is one page, as a driver read it. */
    static final String PAGE = "database-page";

    /** The kind of a part that is the answer to another command: no page, and nothing of the memory. */
    static final String ANSWER = "receiver-answer";

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
        PrintedText.refuse(capture);
        if (capture.parts().stream().noneMatch(ReceiverDecoder::beginsWithPage)) {
            throw new UnreadableCapture(Phrase.of("dexcom-receiver.none"));
        }
        var reading = new PageReading(sink);
        for (CapturePart part : capture.parts()) {
            if (part.kind().equals(ANSWER)) {
                continue;
            }
            for (int offset = 0; offset < part.bytes().length; offset += PAGE_SIZE) {
                reading.page(part, offset, Math.min(offset + PAGE_SIZE, part.bytes().length));
            }
        }
        reading.end();
    }

    static boolean beginsWithPage(CapturePart part) {
        return PageHeader.at(part.bytes(), 0).isPresent();
    }
}
