package org.islet.devices.family.abbottfreestyle;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;

/**
 * One result (docs/devices/abbott-freestyle.md; from documents only).
 *
 * <pre>
 * 093  June 10 2013 14:26 17 0x00        FreeStyle: value, month, day, year, time, plasma type, flags
 * 093  June 10 2013 14:26 G 0x00         Precision: G glucose, K ketone instead of the plasma type
 * </pre>
 *
 * The month is four wide: {@code June}, {@code July}, {@code Apr }. {@code HI} is more than 500 mg/dL, {@code LO} less
 * than 20. FreeStyle: flag 01 is control solution. Precision: flag bit 0 control, bit 1 the clock was lost.
 */
final class DumpLine {

    private static final Pattern LINE =
            Pattern.compile("(\\d{3}|HI |LO )  ([A-Z][a-z]{2}[a-z ]) {0,2}(\\d{2}) (\\d{4}) "
                    + "(\\d{2}):(\\d{2}) (\\d{2}|[GK]) 0x([0-9A-Fa-f]{2})\\s*");
    static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    static final double KETONE_PER_MMOL = 18.0;
    private static final int HIGHEST = 500;
    private static final int LOWEST = 20;
    private static final int IS_CONTROL = 0x01;
    private static final int CLOCK_LOST = 0x02;

    private DumpLine() {}

    static boolean isResult(String line) {
        return LINE.matcher(line).matches();
    }

    /** Whether the meter itself says that it did not know the time of this result. */
    static boolean hasLostClock(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() && Character.isLetter(parts.group(7).charAt(0)) && (flags(parts) & CLOCK_LOST) != 0;
    }

    private static int flags(Matcher parts) {
        return Integer.parseInt(parts.group(8), 16);
    }

    /** Empty when the line is no result. */
    static Optional<DeviceEvent> read(String line, Source source) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? Optional.of(event(parts, source)) : Optional.empty();
    }

    private static DeviceEvent event(Matcher parts, Source source) {
        boolean isPrecision = Character.isLetter(parts.group(7).charAt(0));
        int flags = flags(parts);
        boolean clockLost = isPrecision && (flags & CLOCK_LOST) != 0;
        var origin = new Origin(clockLost ? DeviceTime.UNKNOWN : time(parts), source);
        boolean isControl = (flags & IS_CONTROL) != 0;
        return parts.group(7).equals("K") ? ketone(parts, origin, isControl) : glucose(parts, origin, isControl);
    }

    private static DeviceEvent ketone(Matcher parts, Origin origin, boolean isControl) {
        String value = parts.group(1).strip();
        boolean isNumber = Character.isDigit(value.charAt(0));
        return new LogbookEntry(
                origin,
                LogbookEntry.Kind.KETONE,
                isNumber ? OptionalDouble.of(Integer.parseInt(value) / KETONE_PER_MMOL) : OptionalDouble.empty(),
                Optional.of("mmol/L"),
                isControl ? Optional.of(GlucoseReading.CONTROL) : isNumber ? Optional.empty() : Optional.of(value));
    }

    private static DeviceEvent glucose(Matcher parts, Origin origin, boolean isControl) {
        String value = parts.group(1).strip();
        Optional<OutOfRange> outOfRange =
                switch (value) {
                    case "HI" -> Optional.of(OutOfRange.HIGH);
                    case "LO" -> Optional.of(OutOfRange.LOW);
                    default -> Optional.empty();
                };
        return new GlucoseReading(
                origin,
                GlucoseReading.Kind.METER,
                outOfRange.isPresent() ? Optional.empty() : Optional.of(Glucose.mgPerDl(Integer.parseInt(value))),
                outOfRange,
                OptionalDouble.empty(),
                marks(isControl, outOfRange, value),
                false);
    }

    /** A number the meter would have shown as HI or LO is kept, and marked as one that cannot be right. */
    private static List<String> marks(boolean isControl, Optional<OutOfRange> outOfRange, String value) {
        List<String> marks = new ArrayList<>();
        if (isControl) {
            marks.add(GlucoseReading.CONTROL);
        }
        if (outOfRange.isEmpty() && (Integer.parseInt(value) > HIGHEST || Integer.parseInt(value) < LOWEST)) {
            marks.add("displayOnly");
        }
        return marks;
    }

    private static DeviceTime time(Matcher parts) {
        try {
            int month = 1 + MONTHS.indexOf(parts.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
            return DeviceTime.toTheMinute(
                    LocalDateTime.of(number(parts, 4), month, number(parts, 3), number(parts, 5), number(parts, 6)));
        } catch (DateTimeException impossible) {
            return DeviceTime.UNKNOWN;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
