package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.islet.reports.model.Day.HourMark;

/** One day of a zone, measured in hours since its midnight as time passes: 24 of them, or 23 or 25. */
public record DayHours(LocalDate date, ZoneId zone, Instant start, Instant end) {

    private static final int HOURS_BETWEEN_MARKS = 3;
    private static final double MILLIS_AN_HOUR = 3_600_000;

    public DayHours(LocalDate date, ZoneId zone) {
        this(date, zone, startOf(date, zone), startOf(date.plusDays(1), zone));
    }

    private static Instant startOf(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    public Duration length() {
        return Duration.between(start(), end());
    }

    public double hours() {
        return length().toMinutes() / 60.0;
    }

    public double of(Instant at) {
        return Duration.between(start(), at).toMillis() / MILLIS_AN_HOUR;
    }

    /** The moment of an hour, as {@link #of} counts them. */
    public Instant at(double hour) {
        return start().plusMillis(Math.round(hour * MILLIS_AN_HOUR));
    }

    public boolean contains(Instant at) {
        return !at.isBefore(start()) && at.isBefore(end());
    }

    public List<HourMark> marks() {
        List<HourMark> marks = new ArrayList<>();
        for (int hour = 0; hour < 24; hour += HOURS_BETWEEN_MARKS) {
            LocalDateTime wall = date.atTime(hour, 0);
            marks.add(new HourMark(of(wall.atZone(zone).toInstant()), hour));
        }
        marks.add(new HourMark(hours(), 24));
        return marks;
    }

    /** Minutes since midnight as the wall clock shows them. */
    public int wallMinute(Instant at) {
        return at.atZone(zone).toLocalTime().toSecondOfDay() / 60;
    }
}
