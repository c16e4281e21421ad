package org.islet.devices.family.medtronicparadigm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.phrase.Phrase;

/**
 * The way through the air to one pump. A pump listens to its radio only now and then until it is woken, and goes back to
 * sleep by itself; a question that stays without an answer is asked again, and once more when the pump was woken anew.
 */
final class PumpRadio {

    /** Longer than it takes to read all a pump holds; it ends by itself. */
    private static final byte MINUTES_AWAKE = 10;

    private static final byte[] AWAKE = {0x01, MINUTES_AWAKE};

    /** 17 seconds: so long a pump may sleep until it hears. */
    private static final int WAKING_PAUSES = 170;

    /** 3 seconds, in which the stick itself repeats the question twice. */
    private static final int PAUSES = 30;

    private static final int TRIES = 3;

    /** 5 seconds. */
    private static final int SIGNAL_TRIES = 50;

    /** Two pages: a pump has no longer answer. */
    private static final int LONGEST_ANSWER = 4096;

    private final CareLinkStick stick;
    private final PumpNumber number;
    private final Cancellation cancellation;

    PumpRadio(CareLinkStick stick, PumpNumber number, Cancellation cancellation) {
        this.stick = stick;
        this.number = number;
        this.cancellation = cancellation;
    }

    void requireSignal() throws IOException {
        for (int time = 0; time < SIGNAL_TRIES; time++) {
            requireWanted();
            if (stick.signal() >= CareLinkStick.GOOD_SIGNAL) {
                return;
            }
            stick.pause();
        }
        throw new DeviceFailure(Phrase.of("paradigm.weak-signal"));
    }

    /** Returns whether the pump said that it is awake; one that is awake already may not say so. */
    boolean wake() throws IOException {
        requireWanted();
        stick.send(RadioFrame.of(number, PumpCommand.WAKE_RADIO, AWAKE));
        return listen(WAKING_PAUSES).isPresent();
    }

    /**
     * The whole answer, as it came.
     *
     * @throws PumpRefused when the pump says no
     * @throws PumpSilent when nothing whole is heard
     */
    byte[] ask(PumpCommand command, byte... parameters) throws IOException {
        Optional<byte[]> answer = askAFewTimes(command, parameters);
        if (answer.isEmpty()) {
            wake();
            answer = askAFewTimes(command, parameters);
        }
        return answer.orElseThrow(PumpSilent::new);
    }

    private Optional<byte[]> askAFewTimes(PumpCommand command, byte... parameters) throws IOException {
        for (int time = 0; time < TRIES; time++) {
            requireWanted();
            StickReply taken = stick.send(RadioFrame.of(number, command, parameters));
            Optional<PumpRefusal> refusedByStick = taken.isDone() ? Optional.empty() : PumpRefusal.of(taken.state());
            Optional<byte[]> answer = refusedByStick.isPresent() ? Optional.empty() : listen(PAUSES);
            Optional<PumpRefusal> refusal = refusedByStick.or(() -> answer.flatMap(PumpRefusal::of));
            if (refusal.isPresent()) {
                throw new PumpRefused(refusal.get());
            }
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    /** Empty when the pump stays silent that long, or stops within its answer. */
    private Optional<byte[]> listen(int pauses) throws IOException {
        var heard = new ByteArrayOutputStream();
        int silent = 0;
        while (silent < pauses && heard.size() <= LONGEST_ANSWER) {
            requireWanted();
            int waiting = stick.waiting();
            Optional<RadioBlock> block = waiting == 0 ? Optional.empty() : stick.fetch(waiting);
            if (block.isEmpty()) {
                stick.pause();
                silent++;
                continue;
            }
            silent = 0;
            heard.writeBytes(block.get().content());
            if (block.get().isLast()) {
                return Optional.of(heard.toByteArray());
            }
        }
        return Optional.empty();
    }

    void requireWanted() throws ReadingStopped {
        if (!cancellation.isWanted()) {
            throw new ReadingStopped();
        }
    }
}
