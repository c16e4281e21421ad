package org.islet.devices.family.abbottfreestyle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.islet.devices.emulator.EmulatedDevice;

/** A meter at the end of a cable whose chip hands on at most 62 bytes at once. What {@link FreeStyleEncoder} wrote is its memory. */
public final class FreeStyleEmulator implements EmulatedDevice {

    private static final int LARGEST_PIECE = 62;

    private final Map<String, byte[]> answers;
    private final Queue<byte[]> toTell = new ArrayDeque<>();
    private final StringBuilder heard = new StringBuilder();
    private boolean isMute;
    private boolean wasAskedElse;
    private int toLeaveUnheard;
    private int dumpsToDamage;
    private int piecesLeft = Integer.MAX_VALUE;

    private FreeStyleEmulator(Map<String, byte[]> answers) {
        this.answers = answers;
    }

    public static FreeStyleEmulator freeStyle(byte[] memory) {
        return new FreeStyleEmulator(Map.of("mem", memory.clone()));
    }

    public static FreeStyleEmulator precision(byte[] identity, byte[] memory) {
        return new FreeStyleEmulator(Map.of("$colq\r\n", identity.clone(), "$xmem\r\n", memory.clone()));
    }

    /** It is not there, or its plug is not in to the end. */
    public void mute() {
        isMute = true;
    }

    /** So many commands go unheard, as the first after it was plugged in may. */
    public void leaveUnheard(int commands) {
        toLeaveUnheard = commands;
    }

    /** So many answers arrive with a changed letter in their middle. */
    public void damage(int answers) {
        dumpsToDamage = answers;
    }

    public void fallSilentAfter(int pieces) {
        piecesLeft = pieces;
    }

    /** Whether it was ever told to do anything but tell. */
    public boolean wasAskedElse() {
        return wasAskedElse;
    }

    /** Words of the other language are noise to it. */
    @Override
    public void hear(byte[] piece) {
        heard.append(new String(piece, StandardCharsets.ISO_8859_1));
        String words = heard.toString();
        wasAskedElse |= Arrays.stream(FreeStyleCommand.values())
                .map(command -> new String(command.bytes(), StandardCharsets.ISO_8859_1))
                .noneMatch(words::endsWith);
        for (String command : List.copyOf(answers.keySet())) {
            if (words.endsWith(command)) {
                heard.setLength(0);
                tell(answers.getOrDefault(command, new byte[0]));
            }
        }
    }

    private void tell(byte[] answer) {
        if (isMute || toLeaveUnheard > 0) {
            toLeaveUnheard--;
            return;
        }
        byte[] told = answer.clone();
        if (dumpsToDamage > 0) {
            dumpsToDamage--;
            told[told.length / 2] ^= dumpsToDamage + 1;
        }
        for (int at = 0; at < told.length; at += LARGEST_PIECE) {
            toTell.add(Arrays.copyOfRange(told, at, Math.min(told.length, at + LARGEST_PIECE)));
        }
    }

    @Override
    public Optional<byte[]> tell() {
        return toTell.isEmpty() || piecesLeft-- <= 0 ? Optional.empty() : Optional.ofNullable(toTell.poll());
    }
}
