package org.islet.reports.metrics;

/**
 * The area between a trace and a limit it went beyond, by the trapezoid rule, in the unit of the values times hours. The
 * way between two readings is a straight line and counts from where it crosses the limit; more than 45 minutes without a
 * reading are not bridged, as on the {@link Grid}.
 */
public final class AreaBeyond {

    private AreaBeyond() {}

    /** @param hours of the readings as time passes, in order */
    public static double above(double[] hours, double[] values, double limit) {
        return area(hours, values, limit, 1);
    }

    public static double below(double[] hours, double[] values, double limit) {
        return area(hours, values, limit, -1);
    }

    private static double area(double[] hours, double[] values, double limit, int direction) {
        double area = 0;
        for (int i = 1; i < hours.length; i++) {
            double width = hours[i] - hours[i - 1];
            if (width * 60 <= Grid.LONGEST_BRIDGED_MINUTES) {
                area += width * height(direction * (values[i - 1] - limit), direction * (values[i] - limit));
            }
        }
        return area;
    }

    /** The mean height beyond the limit on the way from one distance to another. */
    private static double height(double from, double to) {
        double beyond = Math.max(0, from) + Math.max(0, to);
        boolean crosses = from > 0 != to > 0;
        return crosses ? beyond * beyond / Math.abs(to - from) / 2 : beyond / 2;
    }
}
