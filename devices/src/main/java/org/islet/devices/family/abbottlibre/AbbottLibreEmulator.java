package org.islet.devices.family.abbottlibre;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.emulator.EmulatedDevice;

/**
 * A reader or a meter: told to begin, it answers questions about itself and its memory, until it is unplugged. It can be
 * made to misbehave as the real ones do.
 */
public final class AbbottLibreEmulator implements EmulatedDevice {

    private static final byte[] LIFE = HidReport.of(0x22, new byte[] {5});
    private static final byte[] UNKNOWN = HidReport.of(0x30, new byte[] {(byte) 0x85});
    private static final String LOST = "255,255";

    private final String serial;
    private final String serialQuestion;
    private final Map<String, List<String>> lists;
    private final Map<String, Integer> refusals = new HashMap<>();
    private final Deque<byte[]> toTell = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private Optional<LocalDateTime> clock;
    private int knownTextType = Question.TEXT;
    private boolean hasBegun;
    private int damaged;
    private int reportsBetweenLife = Integer.MAX_VALUE;
    private int reportsUntilSilence = Integer.MAX_VALUE;
    private int told;

    private AbbottLibreEmulator(
            String serial, String serialQuestion, LocalDateTime clock, Map<String, List<String>> lists) {
        this.serial = serial;
        this.serialQuestion = serialQuestion;
        this.clock = Optional.of(clock);
        this.lists = new HashMap<>(lists);
    }

    /** A FreeStyle Libre reader. */
    public static AbbottLibreEmulator reader(
            String serial, LocalDateTime clock, List<String> history, List<String> results) {
        return new AbbottLibreEmulator(
                serial,
                Question.READER_SERIAL.text(),
                clock,
                Map.of(Question.HISTORY.text(), history, Question.EVENTS.text(), results));
    }

    /** A Precision Neo or an InsuLinx, as its lines are. */
    public static AbbottLibreEmulator meter(String serial, LocalDateTime clock, List<String> results) {
        return new AbbottLibreEmulator(
                serial, Question.METER_SERIAL.text(), clock, Map.of(Question.RESULTS.text(), results));
    }

    /** The next so many answers carry a checksum that does not fit. */
    public AbbottLibreEmulator damaging(int answers) {
        damaged = answers;
        return this;
    }

    /** A command fails the next so many times. */
    public AbbottLibreEmulator refusing(String command, int times) {
        refusals.put(command, times);
        return this;
    }

    /** It says that it is alive after every so many reports. */
    public AbbottLibreEmulator showingLifeEach(int reports) {
        reportsBetweenLife = reports;
        return this;
    }

    public AbbottLibreEmulator silentAfter(int reports) {
        reportsUntilSilence = reports;
        return this;
    }

    public AbbottLibreEmulator withoutClock() {
        clock = Optional.empty();
        return this;
    }

    /** It knows text commands only as readers officially take them. */
    public AbbottLibreEmulator knowingOfficialCommandsOnly() {
        knownTextType = Question.TEXT_OF_READER;
        return this;
    }

    /** Time goes on, and its memory is now this. */
    public void live(LocalDateTime now, String command, List<String> lines) {
        clock = Optional.of(now);
        lists.put(command, List.copyOf(lines));
    }

    /** The cable was pulled: the next computer has to greet it again. */
    public void unplug() {
        hasBegun = false;
        toTell.clear();
    }

    /** All commands it heard, in words; greetings as their number. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void hear(byte[] report) {
        int type = report[0];
        byte[] load = Arrays.copyOfRange(report, 2, 2 + report[1]);
        if (type == Question.TEXT || type == Question.TEXT_OF_READER) {
            command(type, new String(load, StandardCharsets.ISO_8859_1).strip());
        } else {
            heard.add("%02X".formatted(type));
            greeting(type);
        }
    }

    private void greeting(int type) {
        switch (type) {
            case 0x04 -> toTell.clear();
            case 0x05 -> toTell.add(HidReport.of(0x06, ascii(serial)));
            case 0x15 -> toTell.add(HidReport.of(0x35, ascii("2.1.2")));
            case 0x01 -> {
                hasBegun = true;
                toTell.add(HidReport.of(0x71, new byte[] {1}));
            }
            default -> toTell.add(UNKNOWN);
        }
    }

    private void command(int type, String command) {
        heard.add(command);
        boolean isKnown = type == Question.TEXT_OF_READER || knownTextType == Question.TEXT;
        if (!hasBegun || !isKnown) {
            toTell.add(UNKNOWN);
        } else {
            toTell.addAll(HidReport.ofText(answer(command)));
        }
    }

    private byte[] answer(String command) {
        if (refusals.merge(command, -1, Integer::sum) >= 0) {
            return LibreEncoder.failure();
        }
        byte[] answer = lists.containsKey(command)
                ? LibreEncoder.list(lists.getOrDefault(command, List.of()))
                : line(command).map(line -> LibreEncoder.answer(line + "\r\n")).orElse(LibreEncoder.failure());
        if (damaged > 0) {
            damaged--;
            answer[0] ^= 1;
        }
        return answer;
    }

    private Optional<String> line(String command) {
        return switch (command) {
            case "$swver?" -> Optional.of("2.1.2");
            case "$date?" ->
                Optional.of(clock.map(now ->
                                "%d,%d,%d".formatted(now.getMonthValue(), now.getDayOfMonth(), now.getYear() % 100))
                        .orElse(LOST + ",255"));
            case "$time?" ->
                Optional.of(clock.map(now -> "%d,%d".formatted(now.getHour(), now.getMinute()))
                        .orElse(LOST));
            default -> command.equals(serialQuestion) ? Optional.of(serial) : Optional.empty();
        };
    }

    @Override
    public Optional<byte[]> tell() {
        if (told >= reportsUntilSilence || toTell.isEmpty()) {
            return Optional.empty();
        }
        told++;
        boolean isLife = told % reportsBetweenLife == 0;
        return Optional.ofNullable(isLife ? LIFE : toTell.poll());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
