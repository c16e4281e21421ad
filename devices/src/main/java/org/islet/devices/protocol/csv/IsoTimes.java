package org.islet.devices.protocol.csv;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.islet.devices.event.DeviceTime;

/** Times written year first: {@code 2024-02-03T00:02:11}, with a blank for the T, with or without seconds. */
public final class IsoTimes {

    private static final int TO_THE_MINUTE = "2024-02-03T00:02".length();
    private static final int TO_THE_SECOND = "2024-02-03T00:02:11".length();

    /** The calendar's: whether a time can be right is not asked here. */
    private static final int FIRST_YEAR = 1;

    private IsoTimes() {}

    /** Empty where the text is not such a time, or no such moment is on the calendar. */
    public static Optional<DeviceTime> parse(String text) {
        int length = text.length();
        if (length != TO_THE_MINUTE && length != TO_THE_SECOND) {
            return Optional.empty();
        }
        char between = text.charAt(10);
        boolean isWellFormed = (between == 'T' || between == ' ')
                && text.charAt(4) == text.charAt(7)
                && (text.charAt(4) == '-' || text.charAt(4) == '/')
                && text.charAt(13) == ':'
                && (length == TO_THE_MINUTE || text.charAt(16) == ':');
        if (!isWellFormed) {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        if (year < FIRST_YEAR) {
            return Optional.empty();
        }
        try {
            var time = LocalDateTime.of(
                    year,
                    digits(text, 5, 7),
                    digits(text, 8, 10),
                    digits(text, 11, 13),
                    digits(text, 14, 16),
                    length == TO_THE_SECOND ? digits(text, 17, 19) : 0);
            return Optional.of(length == TO_THE_SECOND ? DeviceTime.toTheSecond(time) : DeviceTime.toTheMinute(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A time that states its offset: {@code 2023-11-14T08:05:00+01:00}, whose clock was somebody's, or {@code
     * 2023-11-14T07:05:00Z}, which says nothing of the clock on anybody's wall.
     */
    public static Optional<DeviceTime> parseAbsolute(String text) {
        boolean mayBeOne = text.length() > TO_THE_MINUTE && Character.isDigit(text.charAt(0));
        if (!mayBeOne) {
            return Optional.empty();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', 'T'));
            return Optional.of(
                    text.endsWith("Z") ? DeviceTime.absolute(time) : DeviceTime.absolute(time, time.toLocalDateTime()));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }

    /** {@code 00:30:00} or {@code 1:25:00}: hours, minutes, seconds. */
    public static Optional<Duration> parseDuration(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        long seconds = 0;
        for (String part : parts) {
            int number = part.isEmpty() || part.length() > 4 ? -1 : digits(part, 0, part.length());
            if (number < 0) {
                return Optional.empty();
            }
            seconds = seconds * 60 + number;
        }
        return Optional.of(Duration.ofSeconds(seconds));
    }

    /** -1, which no calendar knows, where a character is not a digit. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
