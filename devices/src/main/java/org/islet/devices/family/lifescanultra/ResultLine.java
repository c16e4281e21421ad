package org.islet.devices.family.lifescanultra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.Status;

/**
 * One result of the meter's memory (docs/devices/lifescan-ultra.md; checked on real lines).
 *
 * <pre>
 * P "SAT","03/21/15","16:45:24   ","  081 ","N","03", 00
 *   day   month/day/year  time      value    meal comment
 * </pre>
 *
 * The value is six wide and always mg/dL, whatever unit the header names: {@code C} first marks control solution, a
 * question mark last a parity error, {@code HIGH} more than 600, {@code REXC} a test to be repeated. Meal and comment are missing on the first Ultra.
 */
final class ResultLine {

    private static final Pattern RESULT = Pattern.compile(
            "P \"(?:SUN|MON|TUE|WED|THU|FRI|SAT)\","
                    + "\"(\\d\\d)/(\\d\\d)/(\\d\\d)\",\"(\\d\\d):(\\d\\d):(\\d\\d) *\",\"(.{6})\"(?:,\"(.)\",\"(\\d\\d)\")?, (\\d\\d)");
    private static final Pattern VALUE = Pattern.compile("(C?) *(\\d{1,3}|HIGH|REXC) *(\\?)?");
    static final List<String> COMMENTS = List.of(
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
    static Optional<DeviceEvent> read(String text, Source source) {
        Matcher parts = RESULT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Matcher value = VALUE.matcher(parts.group(7));
        return value.matches() ? Optional.of(event(parts, value, source)) : Optional.empty();
    }

    private static DeviceEvent event(Matcher parts, Matcher value, Source source) {
        return value.group(2).equals("REXC")
                ? new Status(new Origin(time(parts), source), "meterMessage", "repeatTest")
                : reading(parts, value, source);
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
        return Reply.time(parts, 1).map(DeviceTime::toTheSecond).orElse(DeviceTime.UNKNOWN);
    }

    private static List<String> flags(Matcher parts, Matcher value) {
        List<String> flags = new ArrayList<>();
        if (!value.group(1).isEmpty()) {
            flags.add(GlucoseReading.CONTROL);
        }
        if (value.group(3) != null) {
            flags.add("parityError");
        }
        if (parts.group(8) != null) {
            switch (parts.group(8)) {
                case "B" -> flags.add("beforeMeal");
                case "A" -> flags.add("afterMeal");
                case "N", " " -> {}
                default -> flags.add("unknownMeal" + parts.group(8));
            }
            int comment = Integer.parseInt(parts.group(9));
            if (comment > 0) {
                flags.add(comment < COMMENTS.size() ? COMMENTS.get(comment) : "comment" + comment);
            }
        }
        if (!parts.group(10).equals("00")) {
            flags.add("unknown" + parts.group(10));
        }
        return flags;
    }
}
