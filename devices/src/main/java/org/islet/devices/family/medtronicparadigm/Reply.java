package org.islet.devices.family.medtronicparadigm;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.event.Source;

/**
 * A pump's answer to one command, without the length byte some ways of asking leave before it.
 *
 * @param payload padded with zeros or not, as it came
 * @param hadLength whether the length was there, so that the payload ends where the answer does
 */
record Reply(CapturePart part, int code, byte[] payload, boolean hadLength) {

    static final int CLOCK = 0x70;
    static final int MODEL = 0x8D;

    private static final int END_OF_TEXT = 0x0B;

    /**
     * The answers that are sometimes given with their length in front, and the lengths they have: a first byte that
     * happens to be the number of those behind it (06 o'clock) is not one.
     */
    private static final Map<Integer, Set<Integer>> COUNTED = Map.of(
            CLOCK,
            Set.of(7),
            0x72,
            Set.of(3),
            0x73,
            Set.of(2, 4),
            0x87,
            Set.of(1),
            0x88,
            Set.of(1),
            0x89,
            Set.of(1),
            0x91,
            Set.of(18),
            0x98,
            Set.of(6),
            0xC0,
            Set.of(21, 25));

    static Reply of(CapturePart part) {
        int code = ReplyCode.of(part).orElseThrow();
        byte[] bytes = part.bytes();
        boolean hasLength = bytes.length > 1
                && (bytes[0] & 0xFF) == bytes.length - 1
                && COUNTED.getOrDefault(code, Set.of()).contains(bytes.length - 1);
        return new Reply(part, code, hasLength ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes, hasLength);
    }

    /** Whether the same bytes say something else of one pump than of another. */
    boolean dependsOnModel() {
        return code == 0x73 || code == 0x8A || code == 0xC0 && !hadLength;
    }

    Source source() {
        return part.source(0, part.bytes().length);
    }

    boolean has(int bytes) {
        return payload.length >= bytes;
    }

    int u8(int at) {
        return payload[at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** The letters and digits of an answer in text; what stands around them, or behind its end mark, is not shown. */
    String text() {
        int end = 0;
        while (end < payload.length && payload[end] != END_OF_TEXT) {
            end++;
        }
        return new String(payload, 0, end, StandardCharsets.ISO_8859_1).replaceAll("[^\\x21-\\x7E]", "");
    }

    /**
     * The clock: 0 hour, 1 minute, 2 second, 3-4 year big-endian, 5 month, 6 day; empty for a time there is not.
     */
    Optional<LocalDateTime> clock() {
        if (!has(7)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(u16(3), u8(5), u8(6), u8(0), u8(1), u8(2)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
