package org.islet.reports.model;

import java.util.OptionalDouble;

/**
 * How much of a period the sensor covered. What was excluded is neither covered nor missing.
 *
 * @param days of the period
 * @param daysWithData days with at least one sensor reading
 * @param readings sensor readings counted
 * @param activePercent covered time of the period, of its time that counts; empty where nothing of it counts
 * @param meterReadings of the period
 * @param daysWithMeter days with at least one of them
 * @param excludedMinutes of the period that do not count
 */
public record Sufficiency(
        long days,
        int daysWithData,
        int readings,
        OptionalDouble activePercent,
        int meterReadings,
        int daysWithMeter,
        long excludedMinutes) {

    /** International consensus on time in range, 2019: fourteen days and 70 % of them. */
    public static final int DAYS_NEEDED = 14;

    public static final double ACTIVE_PERCENT_NEEDED = 70;

    private static final double MINUTES_A_DAY = 24 * 60;

    /** A meter is all there is. */
    public boolean isMeterOnly() {
        return readings == 0 && meterReadings > 0;
    }

    /** Leaving time out never makes data enough: they cover 70 % of fourteen days in any case. */
    public boolean isEnough() {
        double percent = activePercent.orElse(0);
        double coveredDays = percent / 100 * (days - excludedMinutes / MINUTES_A_DAY);
        boolean isMuch = excludedMinutes == 0 || coveredDays >= ACTIVE_PERCENT_NEEDED / 100 * DAYS_NEEDED;
        return isMuch && isEnough(days, percent);
    }

    /** The same of anything else that is known of some of the days. */
    public static boolean isEnough(long days, double percent) {
        return days >= DAYS_NEEDED && percent >= ACTIVE_PERCENT_NEEDED;
    }
}
