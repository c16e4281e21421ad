package org.islet.devices.family.abbottlibre;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/**
 * The binary answers as one run of bytes. After a piece went missing nobody knows where the next answer begins, so bytes
 * are left out up to the next record whose checksum fits.
 */
final class AnswerStream {

    /** No record of the reader comes near it. */
    private static final int LONGEST_RECORD = 512;

    private final RecordSink told;
    private final ByteAssembler bytes = new ByteAssembler();
    private boolean isLost;
    private boolean hasEnded;
    private int skipped;
    private Optional<Source> skippedFrom = Optional.empty();

    AnswerStream(RecordSink told) {
        this.told = told;
    }

    void add(CapturePart part, int from, int to) {
        bytes.add(part, from, to);
        tell();
    }

    private void tell() {
        Optional<AapFrame> next = next();
        while (next.isPresent()) {
            AapFrame frame = next.get();
            told.answer(new BinaryAnswer(
                    frame.operation(), bytes.copy(frame.from(), frame.to()), bytes.source(frame.from(), frame.to())));
            bytes.forget(frame.to());
            next = next();
        }
    }

    /** A piece is missing: what comes next may begin anywhere. */
    void lose() {
        isLost = true;
    }

    /** The conversation is over, or starts anew: what seemed to wait for more gets none, and records may lie behind it. */
    void end() {
        hasEnded = true;
        while (!bytes.isEmpty()) {
            lose();
            tell();
        }
        saySkipped();
        hasEnded = false;
        isLost = false;
    }

    private Optional<AapFrame> next() {
        if (!isLost) {
            try {
                return AapFrame.at(bytes, bytes.begin());
            } catch (AapFrame.Malformed notAnAnswer) {
                lose();
            }
        }
        return nextRecord();
    }

    private Optional<AapFrame> nextRecord() {
        int at = bytes.begin();
        for (; at < bytes.end(); at++) {
            try {
                Optional<AapFrame> head = AapFrame.headAt(bytes, at);
                boolean isUnfinished = head.isEmpty() || isUnfinishedRecord(head.get());
                if (isUnfinished && !hasEnded) {
                    break;
                }
                if (!isUnfinished && isSoundRecord(head.get())) {
                    skip(at);
                    saySkipped();
                    isLost = false;
                    return head;
                }
            } catch (AapFrame.Malformed notAnAnswer) {
                continue;
            }
        }
        skip(at);
        return Optional.empty();
    }

    private static boolean mayBeRecord(AapFrame frame) {
        int length = frame.to() - frame.from();
        return frame.operation() == AapFrame.TABLE && length >= ReaderRecord.SHORTEST && length <= LONGEST_RECORD;
    }

    private boolean isUnfinishedRecord(AapFrame frame) {
        return mayBeRecord(frame) && frame.to() > bytes.end();
    }

    private boolean isSoundRecord(AapFrame frame) {
        return mayBeRecord(frame)
                && ReaderRecord.of(bytes.copy(frame.from(), frame.to())).isPresent();
    }

    private void skip(int to) {
        if (to > bytes.begin()) {
            skippedFrom = skippedFrom.or(() -> Optional.of(bytes.place(bytes.begin())));
            skipped += to - bytes.begin();
            bytes.forget(to);
        }
    }

    private void saySkipped() {
        skippedFrom.ifPresent(from -> told.problem(new Problem(from, Phrase.of("libre-reader.skipped", skipped))));
        skipped = 0;
        skippedFrom = Optional.empty();
    }
}
