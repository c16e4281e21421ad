package org.islet.reports.compose;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.islet.reports.metrics.arithmetic.Quantiles;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;

/**
 * Percentiles at each quarter of an hour: of all readings within half an hour of it, on every day, around midnight too.
 * LO and HI count by their rank, at the limit they stand for. So each point rests on an hour of readings, as the hourly curves do, and follows the day without corners.
 */
public final class ProfileCurve {

    /** Fewer days say more about one of them than about any day. */
    public static final int DAYS_NEEDED = 7;

    private static final int FEWEST_READINGS = 5;
    private static final int MINUTES_A_DAY = 1440;
    private static final int STEP = 15;
    private static final int HALF_WINDOW = 30;

    private ProfileCurve() {}

    public static List<ProfilePoint> of(List<CountedReading> readings, ZoneId zone) {
        double[][] quarters = byQuarter(readings, zone);
        List<ProfilePoint> points = new ArrayList<>();
        for (int minute = 0; minute <= MINUTES_A_DAY; minute += STEP) {
            double[] window = window(quarters, minute);
            if (window.length >= FEWEST_READINGS) {
                points.add(point(minute, window));
            }
        }
        return points;
    }

    /** Readings of each quarter of an hour of the day. */
    private static double[][] byQuarter(List<CountedReading> readings, ZoneId zone) {
        double[][] quarters = new double[MINUTES_A_DAY / STEP][0];
        int[] counts = new int[quarters.length];
        for (CountedReading reading : readings) {
            LocalTime time = reading.at().atZone(zone).toLocalTime();
            int quarter = time.toSecondOfDay() / 60 / STEP;
            if (counts[quarter] == quarters[quarter].length) {
                quarters[quarter] = Arrays.copyOf(quarters[quarter], Math.max(64, 2 * counts[quarter]));
            }
            quarters[quarter][counts[quarter]++] = reading.glucose().inMgPerDl();
        }
        for (int i = 0; i < quarters.length; i++) {
            quarters[i] = Arrays.copyOf(quarters[i], counts[i]);
        }
        return quarters;
    }

    private static double[] window(double[][] quarters, int minute) {
        int first = (minute - HALF_WINDOW) / STEP;
        double[] window = new double[0];
        for (int i = first; i < first + 2 * HALF_WINDOW / STEP; i++) {
            double[] quarter = quarters[Math.floorMod(i, quarters.length)];
            int length = window.length;
            window = Arrays.copyOf(window, length + quarter.length);
            System.arraycopy(quarter, 0, window, length, quarter.length);
        }
        Arrays.sort(window);
        return window;
    }

    private static ProfilePoint point(int minute, double[] sorted) {
        return new ProfilePoint(
                minute / 60.0,
                sorted.length,
                Quantiles.ofSorted(sorted, 0.05),
                Quantiles.ofSorted(sorted, 0.25),
                Quantiles.ofSorted(sorted, 0.50),
                Quantiles.ofSorted(sorted, 0.75),
                Quantiles.ofSorted(sorted, 0.95));
    }
}
