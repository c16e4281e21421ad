package org.islet.devices.family.ascensiacontour;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/**
 * Takes the records out of the frames of one download: checks sums and numbers, drops repeats, and says what is missing.
 */
final class AstmFrames {

    private static final int FIRST = 1;

    private final WireBytes wire;
    private final byte[] bytes;
    private final BiConsumer<String, Source> records;
    private final EventSink problems;

    private int expected = FIRST;
    private OptionalInt previous = OptionalInt.empty();
    private String previousText = "";
    private Optional<Problem> damage = Optional.empty();
    private final StringBuilder begun = new StringBuilder();
    private int begunAt;
    private int begunTo;

    AstmFrames(WireBytes wire, BiConsumer<String, Source> records, EventSink problems) {
        this.wire = wire;
        this.bytes = wire.toArray();
        this.records = records;
        this.problems = problems;
    }

    void read() {
        int at = 0;
        while (at < bytes.length) {
            at = switch (bytes[at]) {
                case Frame.STX -> frame(at);
                case Frame.ENQ, Frame.EOT -> newTurn(at);
                case Frame.ACK, Frame.NAK, 0x0F -> at + 1;
                default -> stray(at);
            };
        }
        endOfTurn();
    }

    private int frame(int at) {
        FrameSpan span = FrameSpan.at(bytes, at);
        if (span.frame().isPresent()) {
            numbered(span, span.frame().get());
        } else if (damage.isEmpty()) {
            damage = Optional.of(problem(span.from(), span.to(), "contour.damaged"));
        }
        return span.to();
    }

    private void numbered(FrameSpan span, Frame frame) {
        if (frame.number() == expected) {
            damage = Optional.empty(); // sent again, and whole this time
            accept(span, frame);
        } else if (isRepeat(frame)) {
            return;
        } else {
            sayWhatIsMissing(span);
            accept(span, frame);
        }
    }

    private boolean isRepeat(Frame frame) {
        return previous.isPresent() && previous.getAsInt() == frame.number() && previousText.equals(frame.text());
    }

    private void sayWhatIsMissing(FrameSpan span) {
        problems.problem(damage.orElseGet(() -> problem(span.from(), span.to(), "contour.missing")));
        damage = Optional.empty();
        dropBegun();
    }

    private void accept(FrameSpan span, Frame frame) {
        expected = Frame.after(frame.number());
        previous = OptionalInt.of(frame.number());
        previousText = frame.text();
        text(span.textFrom(), span.textFrom() + frame.text().length());
    }

    /** A record ends with CR and may go on from one frame to the next. */
    private void text(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == Frame.CR) {
                endOfRecord(i);
            } else if (bytes[i] != Frame.LF) {
                if (begun.isEmpty()) {
                    begunAt = i;
                }
                begun.append((char) (bytes[i] & 0xFF));
                begunTo = i + 1;
            }
        }
    }

    private void endOfRecord(int at) {
        if (!begun.isEmpty()) {
            records.accept(begun.toString(), wire.source(begunAt, at));
            begun.setLength(0);
        }
    }

    private void dropBegun() {
        if (!begun.isEmpty()) {
            problems.problem(problem(begunAt, begunTo, "contour.record-cut"));
            begun.setLength(0);
        }
    }

    /** ENQ and EOT begin the numbers anew. */
    private int newTurn(int at) {
        endOfTurn();
        expected = FIRST;
        previous = OptionalInt.empty();
        return at + 1;
    }

    private void endOfTurn() {
        damage.ifPresent(problems::problem);
        damage = Optional.empty();
        dropBegun();
    }

    private int stray(int at) {
        int to = at;
        while (to < bytes.length && !isFraming(bytes[to])) {
            to++;
        }
        if (!new String(bytes, at, to - at, StandardCharsets.ISO_8859_1).isBlank()) {
            problems.problem(problem(at, to, "contour.outside"));
        }
        return to;
    }

    private static boolean isFraming(byte b) {
        return switch (b) {
            case Frame.STX, Frame.ENQ, Frame.EOT, Frame.ACK, Frame.NAK, 0x0F -> true;
            default -> false;
        };
    }

    private Problem problem(int from, int to, String key) {
        return new Problem(wire.source(from, to), Phrase.of(key));
    }
}
