package org.islet.reports.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.islet.devices.phrase.PhraseBook;
import org.islet.reports.model.Period;

/** Days and hours as they are written in a language, on a clock of twelve hours or of twenty-four. */
public final class Dates {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final Locale locale;
    private final boolean isTwelveHours;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;
    private final DateTimeFormatter moment;

    Dates(PhraseBook book, boolean isTwelveHours) {
        this.locale = book.locale();
        this.isTwelveHours = isTwelveHours;
        this.day = DateTimeFormatter.ofPattern(book.say("date.long"), locale);
        this.shortDay = DateTimeFormatter.ofPattern(book.say("date.short"), locale);
        this.date = DateTimeFormatter.ofPattern(book.say("date.date"), locale);
        this.time = DateTimeFormatter.ofPattern(isTwelveHours ? "h:mm a" : "HH:mm", locale);
        this.moment = DateTimeFormatter.ofPattern(
                book.say("date.short") + (isTwelveHours ? " h:mm:ss a xxx" : " HH:mm:ss xxx"), locale);
    }

    /** A clock of twelve hours. */
    public boolean isTwelveHours() {
        return isTwelveHours;
    }

    Locale locale() {
        return locale;
    }

    /** "Sunday 3 May 2026". */
    public String day(LocalDate of) {
        return day.format(of);
    }

    /** "3 May". */
    public String shortDay(LocalDate of) {
        return shortDay.format(of);
    }

    /** "3 May 2026". */
    public String date(LocalDate of) {
        return date.format(of);
    }

    public String dateAndTime(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return date.format(local) + " " + time.format(local);
    }

    /** "20 Apr – 3 May 2026", or one day's date. */
    public String period(Period period) {
        if (period.from().equals(period.to())) {
            return date(period.from());
        }
        boolean sameYear = period.from().getYear() == period.to().getYear();
        return (sameYear ? shortDay(period.from()) : date(period.from())) + " – " + date(period.to());
    }

    /** "3 May 14:05:00 +02:00". */
    public String moment(OffsetDateTime of) {
        return moment.format(of);
    }

    /** "Sunday 3 May 2026" of one day, "27 Apr – 3 May 2026" of several. */
    public String heading(Period of) {
        return of.days() == 1 ? day(of.from()) : period(of);
    }

    /** A time of the wall clock. */
    public String time(LocalTime of) {
        return time.format(of);
    }

    /** An hour beside an axis: "09" or "9 am"; midnight at its end is 24. */
    public String hour(int hour) {
        if (!isTwelveHours) {
            return hour < 10 ? "0" + hour : "" + hour;
        }
        int shown = hour % 12 == 0 ? 12 : hour % 12;
        return shown + (hour % 24 < 12 ? " am" : " pm");
    }

    /** Minutes since a day's midnight. */
    public String minute(int minute) {
        return minute >= MINUTES_OF_A_DAY ? hour(24) : time(LocalTime.ofSecondOfDay(minute * 60L));
    }
}
