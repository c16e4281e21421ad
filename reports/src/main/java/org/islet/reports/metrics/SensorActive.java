package org.islet.reports.metrics;

import java.util.OptionalDouble;

/** How much of the time a sensor gave readings. */
final class SensorActive {

    private static final double MINUTES_OF_14_DAYS = 14 * 1440;

    private SensorActive() {}

    /** Readings there are, of those expected between the first and the last, in per cent. */
    static OptionalDouble fromFirstToLast(GlucoseSeries all) {
        GlucoseSeries series = all.withoutDuplicates();
        if (series.size() < 2) {
            return OptionalDouble.empty();
        }
        int step = series.interval();
        double expected = Math.rint(series.minutesBetween(0, series.size() - 1) / step) + 1;
        double gapMinutes = 0;
        int gaps = 0;
        for (double minutes : series.steps()) {
            if (Math.rint(minutes) > step) {
                gapMinutes += minutes;
                gaps++;
            }
        }
        double missing = Math.rint((gapMinutes - gaps * (double) step) / step);
        return OptionalDouble.of((expected - missing) / expected * 100);
    }

    /** Readings of the fourteen days before the last, of those fourteen days hold, in per cent. */
    static OptionalDouble ofLast14Days(GlucoseSeries all) {
        GlucoseSeries series = all.withoutDuplicates();
        if (series.size() < 2) {
            return OptionalDouble.empty();
        }
        int last = series.size() - 1;
        int first = last;
        while (first > 0 && series.minutesBetween(first - 1, last) <= MINUTES_OF_14_DAYS) {
            first--;
        }
        double expected = MINUTES_OF_14_DAYS / series.interval();
        return OptionalDouble.of((last - first + 1) / expected * 100);
    }

    /** Days from the first to the last reading, to one decimal. */
    static OptionalDouble days(GlucoseSeries series) {
        if (series.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.rint(series.minutesBetween(0, series.size() - 1) / 1440 * 10) / 10);
    }
}
