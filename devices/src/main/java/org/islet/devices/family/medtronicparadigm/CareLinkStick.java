package org.islet.devices.family.medtronicparadigm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.transport.Transport;

/**
 * The CareLink stick at this end of the cable.
 *
 * <pre>
 * host  04 product          stick  what it is
 * host  06 signal           stick  how well its radio works
 * host  01 frame for pump   stick  taken
 * host  03 link status      stick  nothing yet; or: so many bytes wait
 * host  0C fetch them       stick  a block, in packets
 * </pre>
 */
final class CareLinkStick {

    /** Below this the stick's maker does not talk to a pump. */
    static final int GOOD_SIGNAL = 50;

    static final Duration PAUSE = Duration.ofMillis(100);

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int TRIES = 3;

    /** More pieces than that do not wait in a stick. */
    private static final int MOST_STALE = 32;

    private static final int DESCRIPTION_AT = 6;
    private static final int DESCRIPTION = 10;
    private static final int DATA_READY = 0x01;

    private final Transport cable;

    CareLinkStick(Transport cable) {
        this.cable = cable;
    }

    /** What it calls itself: {@code ComLink II}. */
    String product() throws IOException {
        byte[] payload = ask(StickCommand.PRODUCT.bytes()).payload();
        return new String(payload, DESCRIPTION_AT, DESCRIPTION, StandardCharsets.ISO_8859_1)
                .replaceAll("[^\\x20-\\x7E]", "")
                .strip();
    }

    int signal() throws IOException {
        return ask(StickCommand.SIGNAL_STRENGTH.bytes()).payload()[0] & 0xFF;
    }

    /** Whether the frame is on the air; else the reason why not. */
    StickReply send(byte[] frame) throws IOException {
        return ask(frame);
    }

    /** How many bytes wait to be fetched; 0 while nothing was heard. */
    int waiting() throws IOException {
        StickReply reply = ask(StickCommand.LINK_STATUS.bytes());
        boolean isReady = reply.isDone() && (reply.state() & DATA_READY) != 0;
        return isReady ? (reply.payload()[0] & 0xFF) << 8 | reply.payload()[1] & 0xFF : 0;
    }

    /** Empty when the block came damaged. */
    Optional<RadioBlock> fetch(int waiting) throws IOException {
        int size = RadioBlock.sizeFor(waiting);
        cable.write(StickCommand.packet(StickCommand.readRadio(size)));
        var heard = new ByteArrayOutputStream();
        while (heard.size() < size) {
            byte[] piece = cable.read(PATIENCE);
            if (piece.length == 0) {
                break;
            }
            heard.writeBytes(piece);
        }
        return RadioBlock.of(heard.toByteArray(), size);
    }

    /** Nothing is expected meanwhile; what comes all the same is late and belongs to no question. */
    void pause() throws IOException {
        cable.read(PAUSE);
    }

    private StickReply ask(byte[] command) throws IOException {
        boolean spoke = false;
        for (int time = 0; time < TRIES; time++) {
            cable.write(StickCommand.packet(command));
            byte[] piece = cable.read(PATIENCE);
            Optional<StickReply> reply = StickReply.of(piece);
            if (reply.isPresent()) {
                return reply.get();
            }
            spoke |= piece.length > 0;
            forgetWhatIsLate();
        }
        throw new DeviceFailure(Phrase.of(spoke ? "paradigm.stick-disturbed" : "paradigm.stick-silent"));
    }

    private void forgetWhatIsLate() throws IOException {
        for (int piece = 0; piece < MOST_STALE; piece++) {
            if (cable.read(PAUSE).length == 0) {
                return;
            }
        }
    }
}
