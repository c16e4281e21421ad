package org.islet.devices.family.abbottlibre;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The device's clock, of two answers: {@code month,day,year} with two digits of the year, and {@code hour,minute}. A
 * device that lost its clock says 255.
 */
final class ToldClock {

    private static final String MIDNIGHT = "0,0";

    private ToldClock() {}

    /** Empty where the device does not know. */
    static Optional<LocalDateTime> of(String date, String time) {
        return Fields.of(date.strip() + "," + time.strip()).time(0, false).wallClock();
    }

    /** A day may have begun between the two answers: the first may be of the day before. */
    static boolean mayBeOfTheDayAfter(String time) {
        return time.strip().equals(MIDNIGHT) || time.strip().equals("00,00");
    }
}
