package org.islet.devices.family.lifescanultra;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.GlucoseReading;

/** Writes what a meter remembers the way the meter would say it: for emulators, the demo and the tests. */
public final class UltraEncoder {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("\"EEE\",\"MM/dd/yy\",\"HH:mm:ss   \"", Locale.ENGLISH);

    private UltraEncoder() {}

    /** The answer to DM@, with its end. */
    public static String serialNumber(UltraMeter meter) {
        return line("@ \"" + meter.serial() + "\"");
    }

    /** The answer to DMF, with its end. */
    public static String clock(UltraMeter meter) {
        return line("F " + stamp(meter.clock()));
    }

    /** The answer to DM?, with its end. */
    public static String version(UltraMeter meter) {
        return line("?" + meter.version());
    }

    /**
     * The answer to DMP: a header and a line a result, newest first, with their ends.
     *
     * @param memory oldest first
     * @throws IllegalArgumentException if a meter cannot remember one of them
     */
    public static List<String> memory(UltraMeter meter, List<GlucoseReading> memory) {
        List<String> lines = new ArrayList<>();
        lines.add(line("P %03d,\"%s\",\"%s\"".formatted(memory.size(), meter.serial(), meter.paddedUnit())));
        for (int i = memory.size() - 1; i >= 0; i--) {
            lines.add(line(EncodedResult.of(memory.get(i), meter.hasMeals())));
        }
        return lines;
    }

    /** The capture a whole reading leaves behind. */
    public static RawCapture capture(UltraMeter meter, Instant readAt, List<GlucoseReading> memory) {
        String all = serialNumber(meter) + clock(meter) + version(meter) + String.join("", memory(meter, memory));
        return new RawCapture(
                Optional.of(UltraFamily.ID),
                Optional.of(meter.hasMeals() ? "Ultra2" : "Ultra"),
                Optional.of(meter.serial()),
                Optional.of(readAt),
                Optional.of(meter.clock()),
                List.of(new CapturePart("lines", "", all.getBytes(StandardCharsets.ISO_8859_1), 0, 0)));
    }

    static String stamp(LocalDateTime time) {
        return STAMP.format(time).toUpperCase(Locale.ROOT);
    }

    private static String line(String text) {
        return "%s %04X\r\n".formatted(text, CheckedLine.sum(text));
    }
}
