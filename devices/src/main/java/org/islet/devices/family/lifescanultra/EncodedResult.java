package org.islet.devices.family.lifescanultra;

import java.time.LocalDateTime;
import java.util.List;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;

/** One result as text, the mirror of {@link ResultLine}. */
final class EncodedResult {

    private EncodedResult() {}

    static String of(GlucoseReading reading, boolean hasMeals) {
        LocalDateTime time = reading.origin()
                .time()
                .wallClock()
                .orElseThrow(() -> new IllegalArgumentException("An Ultra stamps every result"));
        return "P " + UltraEncoder.stamp(time) + ",\"" + value(reading) + "\""
                + (hasMeals ? ",\"" + meal(reading) + "\",\"" + comment(reading) + "\"" : "") + ", 00";
    }

    /** Six wide: C for control solution, four for the number, a blank. */
    private static String value(GlucoseReading reading) {
        String number = reading.outOfRange().filter(OutOfRange.HIGH::equals).isPresent()
                ? "HIGH"
                : " %03d".formatted(Math.round(reading.value().orElseThrow().inMgPerDl()));
        return (reading.isControl() ? "C" : " ") + number + " ";
    }

    private static String meal(GlucoseReading reading) {
        return reading.flags().contains("beforeMeal") ? "B" : reading.flags().contains("afterMeal") ? "A" : "N";
    }

    private static String comment(GlucoseReading reading) {
        List<String> comments = ResultLine.COMMENTS;
        return "%02d"
                .formatted(reading.flags().stream()
                        .mapToInt(comments::indexOf)
                        .filter(number -> number > 0)
                        .findFirst()
                        .orElse(0));
    }
}
