package org.islet.devices.family.dexcomreceiver;

import java.io.IOException;
import java.util.Optional;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.phrase.Phrase;

/**
 * A request until it is answered.
 *
 * <pre>
 * host a command       receiver 1 and what was asked for
 *                               3, 4: it knows no such command, or no such record type
 *                               7: it is in a mode in which it does not answer
 *                               2, 5, 6, a wrong checksum or nothing: the same again, three times in all
 * </pre>
 */
final class ReceiverDialog {

    private static final int TRIES = 3;

    private final ReceiverCable cable;
    private final Cancellation cancellation;
    private boolean hasAnswered;

    ReceiverDialog(ReceiverCable cable, Cancellation cancellation) {
        this.cable = cable;
        this.cancellation = cancellation;
    }

    /** @return empty where the receiver does not know what is meant */
    Optional<byte[]> ask(ReceiverRequest request) throws IOException, NoLongerWanted {
        String trouble = "dexcom-receiver.silent";
        for (int time = 0; time < TRIES; time++) {
            requireWanted();
            cable.say(request);
            ReceiverCable.Heard heard = cable.hear();
            int answer = heard.packet().map(Packet::command).orElse(0);
            byte[] content = heard.packet().map(Packet::content).orElse(new byte[0]);
            if (answer == Packet.DONE && request.isAnsweredBy(content)) {
                hasAnswered = true;
                return Optional.of(content);
            }
            if (answer == Packet.UNKNOWN_COMMAND || answer == Packet.UNKNOWN_PARAMETER) {
                hasAnswered = true;
                return Optional.empty();
            }
            if (answer == Packet.OTHER_MODE) {
                throw failure("dexcom-receiver.mode");
            }
            trouble = trouble(heard.hearing(), answer);
            cable.forgetTheRest();
        }
        throw failure(trouble);
    }

    private String trouble(ReceiverCable.Hearing hearing, int answer) {
        if (answer == Packet.RECEIVER_ERROR) {
            return "dexcom-receiver.error";
        }
        if (hearing == ReceiverCable.Hearing.SILENT) {
            return hasAnswered ? "dexcom-receiver.stopped" : "dexcom-receiver.silent";
        }
        return hasAnswered || answer > 0 ? "dexcom-receiver.disturbed" : "dexcom-receiver.stranger";
    }

    private void requireWanted() throws NoLongerWanted {
        if (!cancellation.isWanted()) {
            throw new NoLongerWanted();
        }
    }

    private static DeviceFailure failure(String key) {
        return new DeviceFailure(Phrase.of(key));
    }
}
