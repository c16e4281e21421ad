package org.islet.devices.family.medtronicparadigm;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;

/** What a pretend pump answers to each question: from what the encoder made, and where that is silent, plausibly. */
final class EmulatedMemory {

    /** Of a pump nobody set anything unusual in; the length byte that some ways of asking leave before is not there. */
    private static final Map<PumpCommand, String> USUALLY = Map.ofEntries(
            Map.entry(PumpCommand.FIRMWARE, "56455220322e3441312e310b"),
            Map.entry(PumpCommand.BATTERY, "000096"),
            Map.entry(PumpCommand.STATUS, "030000"),
            Map.entry(PumpCommand.TEMPORARY_BASAL, "000000000000"),
            Map.entry(PumpCommand.STANDARD_PROFILE, "20000026000d2c001326001c00003f"),
            Map.entry(PumpCommand.PROFILE_A, "00003f"),
            Map.entry(PumpCommand.PROFILE_B, "00003f"),
            Map.entry(PumpCommand.WIZARD_ENABLED, "01"),
            Map.entry(PumpCommand.CARB_UNIT, "01"),
            Map.entry(PumpCommand.GLUCOSE_UNIT, "01"),
            Map.entry(PumpCommand.SENSITIVITIES, "010028"));

    /** The same for the two sizes of records. */
    private static final Map<PumpCommand, String> SMALL = Map.of(
            PumpCommand.RESERVOIR, "0546",
            PumpCommand.CARB_RATIOS, "01000a120c",
            PumpCommand.TARGETS, "01005078",
            PumpCommand.TARGETS_OF_OLD, "010064",
            PumpCommand.SETTINGS, "000101010096008c00000000010000640104001400",
            PumpCommand.SETTINGS_OF_OLD, "0f0201010064007800000000010000640100");

    private static final Map<PumpCommand, String> LARGE = Map.of(
            PumpCommand.RESERVOIR, "00001518",
            PumpCommand.CARB_RATIOS, "010200006412007800",
            PumpCommand.TARGETS, "01005078",
            PumpCommand.SETTINGS, "00010101010096008c000000000100006401040014001900010000");

    private final Map<PumpCommand, byte[]> answers = new HashMap<>();
    private final NavigableMap<Long, byte[]> history = new TreeMap<>();
    private final NavigableMap<Long, byte[]> glucose = new TreeMap<>();
    private final NavigableMap<Long, byte[]> isig = new TreeMap<>();

    /** @throws IllegalArgumentException if the capture is of no Paradigm we know */
    EmulatedMemory(RawCapture capture) {
        Generation generation = capture.model()
                .flatMap(Generation::ofModel)
                .orElseThrow(() -> new IllegalArgumentException("The model is none we know"));
        USUALLY.forEach((question, hex) -> answers.put(question, Hex.parse(hex)));
        (generation.hasLargeRecords() ? LARGE : SMALL)
                .forEach((question, hex) -> answers.put(question, Hex.parse(hex)));
        capture.parts().forEach(this::remember);
        answers.put(PumpCommand.PUMP_ID, capture.serial().orElseThrow().getBytes(StandardCharsets.US_ASCII));
        if (generation.isAskedTheOldWay()) {
            answers.keySet().removeAll(Set.of(PumpCommand.SETTINGS, PumpCommand.TARGETS));
        } else {
            answers.keySet().removeAll(Set.of(PumpCommand.SETTINGS_OF_OLD, PumpCommand.TARGETS_OF_OLD));
            answers.put(PumpCommand.HISTORY_PAGE_COUNT, number(Math.min(HistoryReading.MOST_PAGES, history.size())));
        }
        if (generation.hasSensor()) {
            answers.put(PumpCommand.SENSOR_PAGE_COUNT, sensorPages());
        }
    }

    private void remember(CapturePart part) {
        switch (PartKind.of(part)) {
            case HISTORY_PAGE -> history.put(PageOrder.number(part), part.bytes());
            case GLUCOSE_PAGE -> glucose.put(PageOrder.number(part), part.bytes());
            case ISIG_PAGE -> isig.put(PageOrder.number(part), part.bytes());
            case REPLY ->
                Arrays.stream(PumpCommand.values())
                        .filter(command -> command.capturedAs().equals(part.kind()))
                        .forEach(command -> answers.put(command, part.bytes()));
            default -> throw new IllegalArgumentException("No pump answers with " + part.kind());
        }
    }

    private byte[] sensorPages() {
        byte pages = (byte) Math.min(SensorPageCount.MOST_PAGES, glucose.size());
        long newest = glucose.isEmpty() ? 0 : glucose.lastKey();
        return ByteBuffer.allocate(8)
                .putInt((int) newest)
                .put(new byte[] {0, pages, 0, pages})
                .array();
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    void put(PumpCommand question, byte[] with) {
        answers.put(question, with);
    }

    /** A page the pump does not hold is refused, and so is a question it does not know. */
    byte[] answer(PumpCommand question, byte[] parameters) {
        return switch (question) {
            case HISTORY_PAGE -> page(history, parameters[0] & 0xFF, HistoryReading.MOST_PAGES);
            case GLUCOSE_PAGE -> page(glucose, ByteBuffer.wrap(parameters).getInt(), Integer.MAX_VALUE);
            case ISIG_PAGE -> page(isig, ByteBuffer.wrap(parameters).getInt(), Integer.MAX_VALUE);
            default -> Optional.ofNullable(answers.get(question)).orElseGet(PumpRefusal.REFUSED::bytes);
        };
    }

    private static byte[] page(NavigableMap<Long, byte[]> pages, long number, int most) {
        byte[] page = number < most ? pages.get(number) : null;
        return page == null ? PumpRefusal.INVALID_PAGE.bytes() : page;
    }
}
