package org.islet.devices.protocol.csv;

import org.islet.devices.event.DeviceTime;

/**
 * Rows one below the other whose dates can be read day first or month first: whether they run in time either way, all
 * forward or all backward. Rows of one day run the same way in both, and show in which direction.
 */
final class DateRun {

    /** An hour that daylight saving repeats is a step back in rows that go forward. */
    private static final int STEPS_FOR_ONE_BACK = 20;

    private final Way dayFirst = new Way();
    private final Way monthFirst = new Way();
    private int lastSecond;
    private int forward;
    private int backward;

    /** @param text the date with what stands behind it */
    void see(WrittenDate date, String text) {
        int year = date.third().number();
        if (date.third().length() == 4 && DeviceTime.cannotBeRight(year)) {
            return; // a lost clock is no step
        }
        int second = WrittenClock.of(text.substring(date.end()).strip())
                .map(clock -> clock.time().toSecondOfDay())
                .orElse(-1);
        boolean isSameDay =
                dayFirst.isSame(year, date.second().number(), date.first().number());
        monthFirst.isSame(year, date.first().number(), date.second().number());
        if (isSameDay && second >= 0 && lastSecond >= 0) {
            forward += second > lastSecond ? 1 : 0;
            backward += second < lastSecond ? 1 : 0;
        }
        lastSecond = second;
    }

    boolean isDayFirstOnly() {
        return tells() && runs(dayFirst) && !runs(monthFirst);
    }

    boolean isMonthFirstOnly() {
        return tells() && runs(monthFirst) && !runs(dayFirst);
    }

    /** Where no day shows a direction, two days say nothing: any two run either way. */
    private boolean tells() {
        boolean isSorted = Math.min(forward, backward) * STEPS_FOR_ONE_BACK <= Math.max(forward, backward);
        return isSorted && (forward != backward || dayFirst.ups + dayFirst.downs > 1);
    }

    private boolean runs(Way way) {
        if (forward == backward) {
            return way.ups == 0 || way.downs == 0;
        }
        return (forward > backward ? way.downs : way.ups) == 0;
    }

    /** The days in one order of their parts. */
    private static final class Way {

        private int last;
        private int ups;
        private int downs;

        /** Whether the day is the one before it. */
        boolean isSame(int year, int month, int day) {
            int now = (year * 100 + month) * 100 + day;
            ups += last > 0 && now > last ? 1 : 0;
            downs += now < last ? 1 : 0;
            boolean isSame = now == last;
            last = now;
            return isSame;
        }
    }
}
