package org.islet.devices.family.abbottlibre;

import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Problem;

/**
 * A capture gone through once without reading it: whether any checksum in it fits, and what the reader's clock counts
 * from, which may be told after the records that need it.
 */
final class CaptureProbe implements RecordSink {

    private boolean isSound;
    private ReaderClock clock = ReaderClock.UNKNOWN;

    private CaptureProbe() {}

    static CaptureProbe at(RawCapture capture) {
        var look = new CaptureProbe();
        Deframer.of(capture, look);
        return look;
    }

    boolean isSound() {
        return isSound;
    }

    ReaderClock clock() {
        return clock;
    }

    @Override
    public void text(ByteAssembler text) {
        isSound = isSound
                || TextReply.in(text.copy(text.begin(), text.end())).stream().anyMatch(TextReply::isSound);
    }

    @Override
    public void soundPiece() {
        isSound = true;
    }

    @Override
    public void answer(BinaryAnswer answer) {
        if (answer.operation() == AapFrame.CONFIGURATION) {
            clock = clock.with(answer.content());
        }
        isSound = isSound
                || answer.operation() == AapFrame.TABLE
                        && ReaderRecord.of(answer.content()).isPresent();
    }

    @Override
    public void problem(Problem problem) {
        // Said when the capture is read.
    }
}
