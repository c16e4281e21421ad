package org.islet.reports.model;

/**
 * How much of a period the sensor covered.
 *
 * @param days of the period
 * @param daysWithData days with at least one sensor reading
 * @param readings sensor readings counted
 * @param activePercent covered time of the period, of all its time
 * @param meterReadings of the period
 * @param daysWithMeter days with at least one of them
 */
public record Sufficiency(
        long days, int daysWithData, int readings, double activePercent, int meterReadings, int daysWithMeter) {

    /** International consensus on time in range, 2019: fourteen days and 70 % of them. */
    public static final int DAYS_NEEDED = 14;

    public static final double ACTIVE_PERCENT_NEEDED = 70;

    /** A meter is all there is. */
    public boolean isMeterOnly() {
        return readings == 0 && meterReadings > 0;
    }

    public boolean isEnough() {
        return isEnough(days, activePercent);
    }

    /** The same of anything else that is known of some of the days. */
    public static boolean isEnough(long days, double percent) {
        return days >= DAYS_NEEDED && percent >= ACTIVE_PERCENT_NEEDED;
    }
}
