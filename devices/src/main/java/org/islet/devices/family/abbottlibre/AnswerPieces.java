package org.islet.devices.family.abbottlibre;

import java.util.Arrays;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.Problem;
import org.islet.devices.phrase.Phrase;

/** Puts the numbered pieces of the binary answers together, and says which of them are missing or came twice. */
final class AnswerPieces {

    private static final int NUMBERS = 256;

    private final RecordSink told;
    private final AnswerStream stream;
    private int last = -1;
    private byte[] lastData = {};

    AnswerPieces(RecordSink told) {
        this.told = told;
        this.stream = new AnswerStream(told);
    }

    void accept(AtpFrame piece, CapturePart part) {
        told.soundPiece();
        byte[] data = Arrays.copyOfRange(part.bytes(), piece.from(), piece.to());
        if (piece.number() == last && Arrays.equals(data, lastData)) {
            told.problem(new Problem(part.source(piece.from(), piece.to()), Phrase.of("libre-reader.twice")));
            return;
        }
        if (last >= 0 && piece.number() != (last + 1) % NUMBERS) {
            jump(piece, part);
        }
        last = piece.number();
        lastData = data;
        stream.add(part, piece.from(), piece.to());
    }

    /** Numbers that start over are another conversation; others leave a hole. */
    private void jump(AtpFrame piece, CapturePart part) {
        if (piece.number() <= 1) {
            stream.end();
            return;
        }
        told.problem(new Problem(
                part.source(piece.from(), piece.to()), Phrase.of("libre-reader.gap", piece.number(), last)));
        stream.lose();
    }

    /** A piece came whose checksum does not fit. */
    void damaged() {
        stream.lose();
        last = last < 0 ? last : (last + 1) % NUMBERS;
    }

    void end() {
        stream.end();
        last = -1;
    }
}
