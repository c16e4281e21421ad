package org.islet.devices.family.lifescanultra;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;

/**
 * One result of the meter's memory (docs/devices/lifescan-ultra.md; checked on real lines).
 *
 * <pre>
 * P "SAT","03/21/15","16:45:24   ","  081 ","N","03", 00
 *   day   month/day/year  time      value    meal comment
 * </pre>
 *
 * The value is six wide and always mg/dL, whatever unit the header names: {@code C} first marks control solution, a
 * question mark last a parity error, {@code HIGH} more than 600. Meal and comment are missing on the first Ultra.
 */
final class ResultLine {

    private static final Pattern RESULT = Pattern.compile(
            "P \"(?:SUN|MON|TUE|WED|THU|FRI|SAT)\","
                    + "\"(\\d\\d)/(\\d\\d)/(\\d\\d)\",\"(\\d\\d):(\\d\\d):(\\d\\d) *\",\"(.{6})\"(?:,\"(.)\",\"(\\d\\d)\")?, 00");
    private static final Pattern VALUE = Pattern.compile("(C?) *(\\d{1,3}|HIGH) *(\\?)?");
    private static final List<String> COMMENTS = List.of(
            "",
            "notEnoughFood",
            "tooMuchFood",
            "mildExercise",
            "hardExercise",
            "medication",
            "stress",
            "illness",
            "feltLow",
            "menses",
            "vacation",
            "other");

    private ResultLine() {}

    static boolean isResult(String text) {
        return text.startsWith("P \"");
    }

    /** Empty when the text is no result as described above. */
    static Optional<GlucoseReading> read(String text, Source source) {
        Matcher parts = RESULT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Matcher value = VALUE.matcher(parts.group(7));
        return value.matches() ? Optional.of(reading(parts, value, source)) : Optional.empty();
    }

    private static GlucoseReading reading(Matcher parts, Matcher value, Source source) {
        boolean isHigh = value.group(2).equals("HIGH");
        return new GlucoseReading(
                new Origin(time(parts), source),
                GlucoseReading.Kind.METER,
                isHigh ? Optional.empty() : Optional.of(Glucose.mgPerDl(Integer.parseInt(value.group(2)))),
                isHigh ? Optional.of(OutOfRange.HIGH) : Optional.empty(),
                OptionalDouble.empty(),
                flags(parts, value),
                false);
    }

    private static DeviceTime time(Matcher parts) {
        try {
            return DeviceTime.toTheSecond(LocalDateTime.of(
                    2000 + number(parts, 3),
                    number(parts, 1),
                    number(parts, 2),
                    number(parts, 4),
                    number(parts, 5),
                    number(parts, 6)));
        } catch (DateTimeException impossible) {
            return DeviceTime.UNKNOWN;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static List<String> flags(Matcher parts, Matcher value) {
        List<String> flags = new ArrayList<>();
        if (!value.group(1).isEmpty()) {
            flags.add("control");
        }
        if (value.group(3) != null) {
            flags.add("parityError");
        }
        if (parts.group(8) != null) {
            switch (parts.group(8)) {
                case "B" -> flags.add("beforeMeal");
                case "A" -> flags.add("afterMeal");
                default -> {}
            }
            int comment = Integer.parseInt(parts.group(9));
            if (comment > 0) {
                flags.add(comment < COMMENTS.size() ? COMMENTS.get(comment) : "comment" + comment);
            }
        }
        return flags;
    }
}
