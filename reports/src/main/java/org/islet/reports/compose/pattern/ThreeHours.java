package org.islet.reports.compose.pattern;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of the day by the wall clock: eight of one length, so that none has more time than another for anything to
 * happen in, as the periods of a person's day have.
 *
 * @param number from 0, which begins at midnight
 */
public record ThreeHours(int number) {

    public static final int HOURS = 3;
    private static final int OF_A_DAY = 24 / HOURS;

    public static final List<ThreeHours> ALL =
            IntStream.range(0, OF_A_DAY).mapToObj(ThreeHours::new).toList();

    public ThreeHours {
        if (number < 0 || number >= OF_A_DAY) {
            throw new IllegalArgumentException("A day has " + OF_A_DAY + " times three hours");
        }
    }

    static ThreeHours of(LocalTime time) {
        return ALL.get(time.getHour() / HOURS);
    }

    public boolean holds(LocalTime time) {
        return of(time).equals(this);
    }

    public LocalTime from() {
        return LocalTime.of(number * HOURS, 0);
    }

    /** No longer part of it; midnight at the end of the day. */
    public LocalTime to() {
        return from().plusHours(HOURS);
    }
}
