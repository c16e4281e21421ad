package org.islet.devices.protocol.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.event.DeviceTime;

/**
 * Reads dates and times as people write them, once it is known in which order a date's parts stand. Files tell of a day
 * row after row, so the last day read is remembered.
 */
public final class WrittenTimes {

    private static final int CENTURY = 2000;

    private final DateOrder order;
    private Day last = new Day("", Optional.empty());
    private Day lastInWords = last;

    public WrittenTimes(DateOrder order) {
        this.order = order;
    }

    public DateOrder order() {
        return order;
    }

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
        while (end < text.length() && isOfDate(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfDate(char c) {
        return WrittenDate.isDigit(c) || c == '-' || c == '.' || c == '/';
    }

    public Optional<DeviceTime> dateTime(String dateText, String timeText) {
        Optional<LocalDate> date = date(dateText);
        Optional<WrittenClock> clock = date.isEmpty() ? Optional.empty() : WrittenClock.of(timeText.strip());
        if (clock.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(moment(date.get(), clock.get()));
    }

    private static DeviceTime moment(LocalDate date, WrittenClock clock) {
        LocalDateTime wall = date.atTime(clock.time());
        return clock.toTheSecond() ? DeviceTime.toTheSecond(wall) : DeviceTime.toTheMinute(wall);
    }

    /** The same where phones may have written words into it, {@code Aug 7, 2017} say; see {@link WordedTimes}. */
    public Optional<DeviceTime> inWords(String text) {
        return dateTime(text).or(() -> dateTime(WordedTimes.numeric(text)));
    }

    public Optional<DeviceTime> inWords(String dateText, String timeText) {
        Day known = lastInWords;
        if (!known.text().equals(dateText)) {
            known = new Day(dateText, date(dateText).or(() -> date(WordedTimes.numeric(dateText))));
            lastInWords = known;
        }
        Optional<LocalDate> day = known.date();
        return day.flatMap(date -> WrittenClock.of(timeText.strip())
                .or(() -> WrittenClock.of(WordedTimes.numeric(timeText)))
                .map(clock -> moment(date, clock)));
    }

    public Optional<LocalDate> date(String text) {
        Day known = last;
        if (!known.text().equals(text)) {
            known = new Day(text, read(text.strip()));
            last = known;
        }
        return known.date();
    }

    private Optional<LocalDate> read(String text) {
        Optional<WrittenDate> written = WrittenDate.at(text).filter(date -> isWhole(text, date));
        return written.flatMap(date -> switch (date.first().length() == 4 ? DateOrder.YEAR_MONTH_DAY : order) {
            case YEAR_MONTH_DAY -> day(date.first(), date.second(), date.third());
            case MONTH_DAY_YEAR -> day(date.third(), date.first(), date.second());
            case DAY_MONTH_YEAR -> day(date.third(), date.second(), date.first());
        });
    }

    /** A point may close it, as in {@code 3.4.2023.} */
    private static boolean isWhole(String text, WrittenDate date) {
        int behind = text.length() - date.end();
        return behind == 0 || behind == 1 && text.endsWith(".");
    }

    private static Optional<LocalDate> day(WrittenDate.Part year, WrittenDate.Part month, WrittenDate.Part day) {
        if (year.length() != 2 && year.length() != 4) {
            return Optional.empty();
        }
        try {
            int whole = year.length() == 2 ? CENTURY + year.number() : year.number();
            return Optional.of(LocalDate.of(whole, month.number(), day.number()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date as written and what it means; immutable, so that a reader shared by two threads is wrong in neither. */
    private record Day(String text, Optional<LocalDate> date) {}
}
