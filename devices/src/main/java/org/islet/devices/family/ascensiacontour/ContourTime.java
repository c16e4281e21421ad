package org.islet.devices.family.ascensiacontour;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A meter's wall clock as it writes it: twelve digits to the minute, fourteen to the second. */
record ContourTime(LocalDateTime wallClock, boolean toTheSecond) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmm").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    /** Empty where the digits are no time. */
    static Optional<ContourTime> parse(String digits) {
        boolean toTheSecond = digits.length() == 14;
        if (!toTheSecond && digits.length() != 12) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ContourTime(LocalDateTime.parse(digits, toTheSecond ? SECOND : MINUTE), toTheSecond));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    static String toTheMinute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    static String toTheSecond(LocalDateTime time) {
        return SECOND.format(time);
    }
}
