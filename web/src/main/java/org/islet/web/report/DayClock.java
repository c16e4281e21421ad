package org.islet.web.report;

import java.time.LocalTime;

/** Hours of a day as a clock shows them: 13.5 is 13:30. */
final class DayClock {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private DayClock() {}

    static String of(double hour) {
        int minutes = (int) Math.round(hour * 60);
        return minutes >= MINUTES_OF_A_DAY
                ? "24:00"
                : LocalTime.ofSecondOfDay(minutes * 60L).toString();
    }
}
