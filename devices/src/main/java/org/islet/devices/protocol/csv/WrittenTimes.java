package org.islet.devices.protocol.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.event.DeviceTime;

/** Reads dates and times as people write them, once it is known in which order a date's parts stand. */
public record WrittenTimes(DateOrder order) {

    static final Pattern DATE = Pattern.compile("(\\d{1,4})([-./])(\\d{1,2})\\2(\\d{1,4})\\.?");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?[\\s\\u00A0\\u202F]*(?:([AaPp])\\.?[\\s\\u00A0\\u202F]?[Mm]\\.?)?");
    private static final int CENTURY = 2000;
    private static final int NOON = 12;

    /** A date and a time in one cell. */
    public Optional<DeviceTime> dateTime(String text) {
        String stripped = text.strip();
        int end = endOfDate(stripped);
        return end < stripped.length()
                ? dateTime(stripped.substring(0, end), stripped.substring(end + 1))
                : Optional.empty();
    }

    private static int endOfDate(String text) {
        int end = 0;
        while (end < text.length() && "0123456789-./".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    public Optional<DeviceTime> dateTime(String dateText, String timeText) {
        Optional<LocalDate> date = date(dateText);
        Matcher time = TIME.matcher(timeText.strip());
        if (date.isEmpty() || !time.matches()) {
            return Optional.empty();
        }
        boolean toTheSecond = time.group(3) != null;
        return clock(time).map(clock -> {
            LocalDateTime wall = date.get().atTime(clock);
            return toTheSecond ? DeviceTime.toTheSecond(wall) : DeviceTime.toTheMinute(wall);
        });
    }

    public Optional<LocalDate> date(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int third = Integer.parseInt(date.group(4));
        return switch (date.group(1).length() == 4 ? DateOrder.YEAR_MONTH_DAY : order) {
            case YEAR_MONTH_DAY -> date(first, second, third, date.group(1));
            case MONTH_DAY_YEAR -> date(third, first, second, date.group(4));
            case DAY_MONTH_YEAR -> date(third, second, first, date.group(4));
        };
    }

    private static Optional<LocalDate> date(int year, int month, int day, String writtenYear) {
        if (writtenYear.length() != 2 && writtenYear.length() != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(writtenYear.length() == 2 ? CENTURY + year : year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> clock(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        if (time.group(4) != null) {
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + (time.group(4).equalsIgnoreCase("p") ? NOON : 0);
        }
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        try {
            return Optional.of(LocalTime.of(hour, Integer.parseInt(time.group(2)), second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
