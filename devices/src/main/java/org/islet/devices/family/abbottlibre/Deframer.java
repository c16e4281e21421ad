package org.islet.devices.family.abbottlibre;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/**
 * Takes what the device told out of what it travelled in. A capture may hold text replies, reports of the USB cable, the
 * numbered pieces in them, answers without any of these, or bare records: the checksums tell which.
 */
final class Deframer {

    private final RecordSink told;
    private final AnswerPieces pieces;
    private ByteAssembler text = new ByteAssembler();

    private Deframer(RecordSink told) {
        this.told = told;
        this.pieces = new AnswerPieces(told);
    }

    static void of(RawCapture capture, RecordSink told) {
        var unwrapping = new Deframer(told);
        capture.parts().forEach(unwrapping::part);
        unwrapping.endOfText();
        unwrapping.pieces.end();
    }

    private void part(CapturePart part) {
        if (part.kind().equals(HidReport.SET_ASIDE)) {
            return; // the same was asked again, and stands in the next part
        }
        if (part.kind().equals(HidReport.CAPTURED_AS)) {
            endOfText(); // an answer a part
        }
        Optional<AtpFrame> piece = AtpFrame.in(part);
        if (TextReply.isSoundIn(part)) {
            text(part);
        } else if (HidReport.isIn(part)) {
            reports(part);
        } else if (TextReply.isIn(part)) {
            text(part);
        } else if (piece.isPresent()) {
            pieces.accept(piece.get(), part);
        } else if (BareRecord.isIn(part)) {
            told.answer(new BinaryAnswer(AapFrame.TABLE, part.bytes(), whole(part)));
        } else if (AapFrame.areIn(part)) {
            var stream = new AnswerStream(told);
            stream.add(part, 0, part.bytes().length);
            stream.end();
        } else if (part.bytes().length > 0) {
            told.problem(new Problem(
                    Source.ofOffset(part.file(), part.offset()),
                    Phrase.of("libre-reader.nothing", part.bytes().length)));
        }
    }

    private void text(CapturePart part) {
        endOfText();
        told.text(ByteAssembler.of(part));
    }

    private void reports(CapturePart part) {
        int length = part.bytes().length;
        int at = 0;
        for (; at + HidReport.SIZE <= length; at += HidReport.SIZE) {
            Optional<HidReport> report = HidReport.at(part, at);
            if (report.isPresent()) {
                report(report.get(), part);
            } else {
                skipped(part, at, Phrase.of("libre-reader.too-many"));
            }
        }
        if (at < length) {
            told.problem(new Problem(part.source(at, length), Phrase.of("libre-reader.last-report", length - at)));
        }
    }

    private void report(HidReport report, CapturePart part) {
        int at = report.from() - 2;
        switch (report.load()) {
            case TEXT -> text.add(part, report.from(), report.to());
            case ANSWER -> piece(report, part);
            case REFUSAL -> skipped(part, at, Phrase.of("libre-reader.refusal"));
            case UNKNOWN -> skipped(part, at, Phrase.of("libre-reader.kind", "%02X".formatted(report.type())));
            case TALK -> {}
        }
    }

    private void piece(HidReport report, CapturePart part) {
        Optional<AtpFrame> piece = AtpFrame.in(part, report.from(), report.to());
        if (piece.isPresent()) {
            pieces.accept(piece.get(), part);
        } else if (report.to() - report.from() > AtpFrame.HEAD) {
            skipped(part, report.from() - 2, Phrase.of("checksum.wrong"));
            pieces.damaged();
        }
    }

    private void skipped(CapturePart part, int at, Phrase why) {
        told.problem(new Problem(part.source(at, at + HidReport.SIZE), Phrase.of("libre-reader.report", why)));
    }

    private void endOfText() {
        if (!text.isEmpty()) {
            told.text(text);
            text = new ByteAssembler();
        }
    }

    private static Source whole(CapturePart part) {
        return part.source(0, part.bytes().length);
    }
}
