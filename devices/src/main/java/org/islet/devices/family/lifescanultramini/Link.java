package org.islet.devices.family.lifescanultramini;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.transport.Transport;

/**
 * The link to a meter: a question, its acknowledgement, an answer, its acknowledgement. Both ends count their frames with
 * one bit, to tell a frame that is sent again from a new one.
 *
 * <pre>
 * host  02 06 08 03 c2 62                  disconnect: both ends count from 0 again
 * meter 02 06 0c 03 ....                   disconnect and acknowledgement
 * host  02 .. S+2E 05 0d 02 03 ....        a question
 * meter 02 06 04+S'+2E' 03 ....            heard
 * meter 02 .. S'+2E' 05 06 .. 03 ....      the answer
 * host  02 06 04+S+2E 03 ....              heard; both its bits have turned over
 * </pre>
 */
final class Link {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofMillis(200);

    /** No frame comes in more pieces, and no meter says more unasked. */
    private static final int MOST_PIECES = 300;

    private static final int NOTHING_SAID = 0;

    private final Transport transport;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] waiting = {};
    private boolean isOdd;
    private boolean isConnected;
    private boolean wasHeard;

    Link(Transport transport) {
        this.transport = transport;
    }

    /** Whether anything ever came through the cable. */
    boolean wasHeard() {
        return wasHeard;
    }

    /** The data of the answer; empty when there was none, and then the link begins anew with the next question. */
    Optional<byte[]> ask(UltraMiniRequest request) throws IOException {
        if (!isConnected && !connect()) {
            return Optional.empty();
        }
        byte[] question = Frame.bytes(counters(), request.data());
        transport.write(question);
        Optional<byte[]> heard = frame().filter(frame -> Frame.isAcknowledgement(frame));
        Optional<byte[]> answer = heard.isPresent() ? answer() : Optional.empty();
        isConnected = answer.isPresent();
        if (answer.isPresent()) {
            isOdd = !isOdd;
            byte[] acknowledgement = Frame.bytes(counters() | Frame.ACKNOWLEDGED, new byte[NOTHING_SAID]);
            transport.write(acknowledgement);
            keep(question, heard.get(), answer.get(), acknowledgement);
        }
        return answer.map(Frame::data);
    }

    /** A meter that missed an acknowledgement says its last answer again: it has the old count, and is passed over. */
    private Optional<byte[]> answer() throws IOException {
        for (int repeats = 0; repeats < 2; repeats++) {
            Optional<byte[]> frame = frame();
            if (frame.isEmpty() || frame.get().length <= Frame.SMALLEST) {
                return Optional.empty();
            }
            if (Frame.isSentAsOdd(frame.get()) == isOdd) {
                return frame;
            }
        }
        return Optional.empty();
    }

    private boolean connect() throws IOException {
        letPass();
        isOdd = false;
        transport.write(Frame.bytes(Frame.DISCONNECT, new byte[NOTHING_SAID]));
        isConnected = frame().filter(Frame::isDisconnect).isPresent();
        return isConnected;
    }

    /** Both bits turn over together: what the host sends next, and what it expects. */
    private int counters() {
        return isOdd ? Frame.SENT_AS_ODD | Frame.EXPECTS_ODD : 0;
    }

    /** The next whole frame; empty when the meter stays silent, or what comes is none. */
    private Optional<byte[]> frame() throws IOException {
        for (int pieces = 0; pieces < MOST_PIECES; pieces++) {
            Optional<Frame> whole = Frame.at(waiting, 0);
            if (whole.isPresent()) {
                byte[] frame = Arrays.copyOf(waiting, whole.get().length());
                waiting = Arrays.copyOfRange(waiting, frame.length, waiting.length);
                return Optional.of(frame);
            }
            byte[] piece = Frame.mayBegin(waiting) ? transport.read(PATIENCE) : new byte[0];
            wasHeard |= piece.length > 0;
            if (piece.length == 0) {
                return Optional.empty();
            }
            waiting = Arrays.copyOf(waiting, waiting.length + piece.length);
            System.arraycopy(piece, 0, waiting, waiting.length - piece.length, piece.length);
        }
        return Optional.empty();
    }

    private void letPass() throws IOException {
        waiting = new byte[0];
        for (int pieces = 0; pieces < MOST_PIECES && transport.read(QUIET).length > 0; pieces++) {
            wasHeard = true;
        }
    }

    private void keep(byte[]... frames) {
        for (byte[] frame : frames) {
            kept.writeBytes(frame);
        }
    }

    /** Every exchange that came to its end, question and answer, as it went over the wire. */
    byte[] kept() {
        return kept.toByteArray();
    }
}
