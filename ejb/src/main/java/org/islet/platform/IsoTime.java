package org.islet.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/**
 * Days and moments as people and programs write them, by ISO 8601. A year has four digits: of others neither a calendar
 * nor the database knows.
 */
public final class IsoTime {

    private static final int LAST_YEAR = 9999;

    private IsoTime() {}

    /** @throws DateTimeParseException where it is no day of a year from 1 to 9999 */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        requireYear(day.getYear(), text);
        return day;
    }

    /** @throws DateTimeParseException where it is no time of a day of such a year */
    public static LocalDateTime localTime(String text) {
        LocalDateTime time = LocalDateTime.parse(text);
        requireYear(time.getYear(), text);
        return time;
    }

    /** @throws DateTimeParseException where it is no moment of such a year, or has no offset */
    public static Instant moment(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        requireYear(moment.getYear(), text);
        return moment.toInstant();
    }

    private static void requireYear(int year, String text) {
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeParseException("year", text, 0);
        }
    }
}
