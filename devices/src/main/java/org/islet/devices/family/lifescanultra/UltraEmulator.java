package org.islet.devices.family.lifescanultra;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.islet.devices.emulator.EmulatedDevice;

/** A meter at the end of a cable whose chip hands on at most 62 bytes at once. What {@link UltraEncoder} wrote is its memory. */
public final class UltraEmulator implements EmulatedDevice {

    private static final int LARGEST_PIECE = 62;

    private final Map<UltraCommand, List<String>> answers;
    private final Queue<byte[]> toTell = new ArrayDeque<>();
    private final StringBuilder heard = new StringBuilder();
    private boolean isSwitchedOn;
    private boolean wasAskedToChange;
    private int linesLeft = Integer.MAX_VALUE;
    private int lineToDamage = -1;
    private int timesToDamage;

    /** Each with its line's end, as the encoder makes them. */
    public UltraEmulator(String serialNumber, String clock, String version, List<String> memory) {
        answers = Map.of(
                UltraCommand.SERIAL_NUMBER, List.of(serialNumber),
                UltraCommand.CLOCK, List.of(clock),
                UltraCommand.VERSION, List.of(version),
                UltraCommand.MEMORY, List.copyOf(memory));
    }

    /** Somebody left it on: it hears nothing through its cable. */
    public void switchOn() {
        isSwitchedOn = true;
    }

    /** After so many lines more it says nothing any longer. */
    public void fallSilentAfter(int lines) {
        linesLeft = lines;
    }

    /** This line of its memory, counted from 0, arrives with a changed letter, so many times. */
    public void damage(int line, int times) {
        lineToDamage = line;
        timesToDamage = times;
    }

    /** Whether it ever heard anything but a question. */
    public boolean wasAskedToChange() {
        return wasAskedToChange;
    }

    @Override
    public void hear(byte[] piece) {
        heard.append(new String(piece, StandardCharsets.ISO_8859_1));
        for (int end = endOfCommand(); end >= 0; end = endOfCommand()) {
            String command = heard.substring(0, end + 1);
            heard.delete(0, end + 1);
            hearCommand(command);
        }
    }

    /** A command is what stands before the second CR. */
    private int endOfCommand() {
        int first = heard.indexOf("\r");
        return first < 0 ? -1 : heard.indexOf("\r", first + 1);
    }

    private void hearCommand(String words) {
        Optional<UltraCommand> command = Arrays.stream(UltraCommand.values())
                .filter(each -> Arrays.equals(each.bytes(), words.getBytes(StandardCharsets.ISO_8859_1)))
                .findFirst();
        wasAskedToChange |= command.isEmpty();
        if (command.isPresent() && !isSwitchedOn) {
            toTell.clear();
            tell(command.get());
        }
    }

    private void tell(UltraCommand command) {
        var text = new StringBuilder();
        List<String> lines = answers.getOrDefault(command, List.of());
        for (int i = 0; i < lines.size() && linesLeft > 0; i++, linesLeft--) {
            text.append(command == UltraCommand.MEMORY ? perhapsDamaged(i, lines.get(i)) : lines.get(i));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < bytes.length; at += LARGEST_PIECE) {
            toTell.add(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + LARGEST_PIECE)));
        }
    }

    private String perhapsDamaged(int number, String line) {
        if (number != lineToDamage || timesToDamage == 0) {
            return line;
        }
        timesToDamage--;
        return "p" + line.substring(1);
    }

    @Override
    public Optional<byte[]> tell() {
        return Optional.ofNullable(toTell.poll());
    }
}
