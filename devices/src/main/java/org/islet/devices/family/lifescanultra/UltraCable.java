package org.islet.devices.family.lifescanultra;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.transport.Transport;

/** The cable to a meter: says commands, hears lines however the cable cuts them, and keeps those that were good. */
final class UltraCable {

    /** The longest line of a meter has 61 characters with its end. */
    private static final int LONGEST_LINE = 200;

    /** Before a command is said again, what still comes is let pass; but not for ever. */
    private static final int MOST_PIECES_LET_PASS = 100;

    private static final Duration QUIET = Duration.ofMillis(300);

    private final Transport transport;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] waiting = {};

    UltraCable(Transport transport) {
        this.transport = transport;
    }

    void say(UltraCommand command) throws IOException {
        transport.write(command.bytes());
    }

    /** One line with its end; empty when the meter stays silent that long, or says what is no line. */
    Optional<byte[]> line(Duration patience) throws IOException {
        int end = endOfLine();
        while (end < 0) {
            byte[] piece = transport.read(patience);
            if (piece.length == 0 || waiting.length > LONGEST_LINE) {
                return Optional.empty();
            }
            waiting = joined(waiting, piece);
            end = endOfLine();
        }
        byte[] line = Arrays.copyOf(waiting, end);
        waiting = Arrays.copyOfRange(waiting, end, waiting.length);
        return Optional.of(line);
    }

    private int endOfLine() {
        for (int at = 0; at < waiting.length; at++) {
            if (waiting[at] == '\n') {
                return at + 1;
            }
        }
        return -1;
    }

    /** Whether anything was heard and not understood as a line. */
    boolean letPass() throws IOException {
        boolean isHeard = waiting.length > 0;
        waiting = new byte[0];
        for (int pieces = 0; pieces < MOST_PIECES_LET_PASS; pieces++) {
            if (transport.read(QUIET).length == 0) {
                return isHeard;
            }
            isHeard = true;
        }
        return isHeard;
    }

    /** The bytes of an answer, as they came. */
    void keep(byte[] answer) {
        kept.writeBytes(answer);
    }

    byte[] kept() {
        return kept.toByteArray();
    }

    static CheckedLine checked(byte[] line) {
        return CheckedLine.of(new String(line, StandardCharsets.ISO_8859_1).stripTrailing());
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
