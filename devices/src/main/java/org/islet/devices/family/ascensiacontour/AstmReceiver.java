package org.islet.devices.family.ascensiacontour;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.phrase.Phrase;

/**
 * The host's half of the dialog.
 *
 * <pre>
 * host EOT   meter EOT, header, ENQ (or ENQ alone)     until it wakes
 * host ACK   meter a frame                             NAK instead asks for it again
 * host ACK   meter EOT                                 when all is told
 * </pre>
 */
final class AstmReceiver {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Together 20 seconds: a meter linked to a pump takes that long to wake. */
    private static final int WAKE_UPS = 4;

    /** With so many failures in a row the link is given up (ASTM E1381). */
    private static final int MOST_FAILURES = 6;

    private final MeterCable cable;
    private final DownloadProgress told;
    private final ReadRequest request;
    private int expected = 1;
    private OptionalInt previous = OptionalInt.empty();
    private int framesHeard;
    private int failures;

    AstmReceiver(MeterCable cable, DownloadProgress told, ReadRequest request) {
        this.cable = cable;
        this.told = told;
        this.request = request;
    }

    /** Returns when the meter has told all, or early when the person no longer wants it. */
    void toTheEnd() throws IOException {
        if (!wakeUp()) {
            return;
        }
        byte answer = Frame.ACK;
        while (request.cancellation().isWanted()) {
            cable.say(answer);
            Message message = cable.hear(PATIENCE);
            if (message.closesWith(Frame.EOT)) {
                message.frames().forEach(this::accept);
                requireAHeader();
                return;
            }
            answer = answerTo(message);
        }
        cable.say(Frame.EOT);
    }

    /** False when the person gave up meanwhile. What a meter says before its ENQ it says again after it. */
    private boolean wakeUp() throws IOException {
        boolean spoke = false;
        for (int time = 0; time < WAKE_UPS; time++) {
            if (!request.cancellation().isWanted()) {
                return false;
            }
            cable.say(Frame.EOT);
            Message message = cable.hear(PATIENCE);
            spoke |= !message.isSilence();
            for (int more = 0; more < MOST_FAILURES && mayGoOn(message); more++) {
                message = cable.hear(PATIENCE);
            }
            if (message.closesWith(Frame.ENQ)) {
                return true;
            }
        }
        throw new DeviceFailure(Phrase.of(spoke ? "contour.stranger" : "contour.silent"));
    }

    /** EOT and the header may come in messages of their own before ENQ does; NAK means that the meter was not ready. */
    private static boolean mayGoOn(Message message) {
        return message.closesWith(Frame.EOT)
                || !message.frames().isEmpty() && message.closing().isEmpty();
    }

    private byte answerTo(Message message) throws IOException {
        if (message.closesWith(Frame.ENQ)) {
            expected = 1;
            previous = OptionalInt.empty();
        }
        int before = framesHeard;
        boolean isGood = !message.isDamaged() && !message.isSilence();
        for (Frame frame : message.frames()) {
            isGood &= accept(frame);
        }
        failures = isGood && framesHeard > before ? 0 : failures + 1;
        if (failures >= MOST_FAILURES) {
            giveUp(message);
        }
        return isGood ? Frame.ACK : Frame.NAK;
    }

    private void giveUp(Message message) throws IOException {
        cable.say(Frame.EOT);
        throw new DeviceFailure(Phrase.of(message.isSilence() ? "contour.stopped" : "contour.disturbed"));
    }

    /** A repeat of the frame before is good, but was already heard. */
    private boolean accept(Frame frame) {
        if (previous.isPresent() && previous.getAsInt() == frame.number()) {
            return true;
        }
        if (frame.number() != expected) {
            return false;
        }
        previous = OptionalInt.of(frame.number());
        expected = Frame.after(frame.number());
        framesHeard++;
        told.hear(frame);
        request.progress().at(told.results(), told.resultsPromised());
        return true;
    }

    private void requireAHeader() throws DeviceFailure {
        if (told.header().isEmpty()) {
            throw new DeviceFailure(Phrase.of("contour.told-nothing"));
        }
    }
}
