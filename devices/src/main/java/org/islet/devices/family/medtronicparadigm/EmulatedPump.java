package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.capture.RawCapture;

/** A pretend pump: hears frames that are meant for it when it is awake, and gives its answer in records of 64 bytes. */
final class EmulatedPump {

    static final byte TAKEN = 0x06;

    private static final int RECORD = 64;

    private final byte[] number;
    private final EmulatedMemory memory;
    private final Map<PumpCommand, PumpRefusal> refusals = new EnumMap<>(PumpCommand.class);
    private boolean isAwake;
    private boolean hears = true;
    private int framesUntilSilence = Integer.MAX_VALUE;
    private int framesUntilSleep = Integer.MAX_VALUE;

    EmulatedPump(RawCapture capture) {
        this.number =
                PumpNumber.of(capture.serial().orElseThrow()).orElseThrow().bytes();
        this.memory = new EmulatedMemory(capture);
    }

    void refuse(PumpCommand command, PumpRefusal why) {
        refusals.put(command, why);
    }

    void fallSilentAfter(int frames) {
        framesUntilSilence = frames;
    }

    void sleepAfter(int frames) {
        framesUntilSleep = frames;
    }

    void show(LocalDateTime clock) {
        memory.put(PumpCommand.CLOCK, ParadigmEncoder.clock(clock));
    }

    void lowBattery() {
        memory.put(PumpCommand.BATTERY, new byte[] {1, 0, 0x6E});
    }

    /** The pieces of its answer; none where it does not hear, or is not meant. */
    List<byte[]> hear(byte[] frame) {
        boolean isMeant = Arrays.equals(
                frame, RadioFrame.NUMBER_AT, RadioFrame.NUMBER_AT + number.length, number, 0, number.length);
        if (!isMeant || !hears) {
            return List.of();
        }
        hears = --framesUntilSilence > 0;
        PumpCommand command = command(frame[RadioFrame.COMMAND_AT] & 0xFF);
        if (command == PumpCommand.WAKE_RADIO) {
            isAwake = true;
            return List.of(new byte[] {TAKEN});
        }
        if (--framesUntilSleep == 0) {
            isAwake = false;
        }
        return isAwake ? inRecords(answer(command, frame)) : List.of();
    }

    /** What has no name among the questions must never be sent to a pump, and to a pretend one neither. */
    private static PumpCommand command(int code) {
        return Stream.of(PumpCommand.values())
                .filter(command -> command.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such question: " + code));
    }

    private byte[] answer(PumpCommand command, byte[] frame) {
        int parameters = frame[RadioFrame.COUNT_AT];
        return Optional.ofNullable(refusals.get(command))
                .map(PumpRefusal::bytes)
                .orElseGet(() -> memory.answer(
                        command, Arrays.copyOfRange(frame, RadioFrame.HEAD, RadioFrame.HEAD + parameters)));
    }

    /** Padded with zeros, as the radio carries whole records only. */
    private static List<byte[]> inRecords(byte[] answer) {
        List<byte[]> records = new ArrayList<>();
        for (int at = 0; at < answer.length; at += RECORD) {
            records.add(Arrays.copyOfRange(answer, at, at + RECORD));
        }
        return records;
    }
}
