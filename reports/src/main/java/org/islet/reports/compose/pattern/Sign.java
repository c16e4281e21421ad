package org.islet.reports.compose.pattern;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.islet.devices.event.Glucose;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.model.GlucoseRange;

/** What may recur, the weightier before the lighter. What makes each is Islet's own rule: docs/metrics.md, Patterns. */
public enum Sign {
    VERY_LOW(15, 4, range -> range == GlucoseRange.VERY_LOW),
    LOW(15, 4, range -> range.compareTo(GlucoseRange.IN_RANGE) < 0),
    VERY_HIGH(60, 2, range -> range == GlucoseRange.VERY_HIGH),
    HIGH(60, 2, range -> range.compareTo(GlucoseRange.IN_RANGE) > 0),
    /** From the lowest to the highest of three hours, or down; of a meter's few readings nothing is said. */
    SWING(0, 2, range -> true);

    /** From the lowest to the highest reading. */
    public static final Glucose WIDTH_OF_SWING = Glucose.mgPerDl(100);

    private final int leastMinutes;
    private final int oneDayIn;
    private final Predicate<GlucoseRange> isOf;

    Sign(int leastMinutes, int oneDayIn, Predicate<GlucoseRange> isOf) {
        this.leastMinutes = leastMinutes;
        this.oneDayIn = oneDayIn;
        this.isOf = isOf;
    }

    /** For scripts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is there often enough to recur: lows on a quarter of the days, the others on half of them. */
    boolean isOften(Tally tally) {
        return tally.shown() * oneDayIn >= tally.seen();
    }

    /** Those it is made of. */
    List<CountedReading> in(List<CountedReading> readings) {
        return readings.stream().filter(reading -> isOf.test(reading.range())).toList();
    }

    /** @param readings of three hours of one day */
    boolean isShownBySensor(List<CountedReading> readings) {
        if (this == SWING) {
            return width(readings) >= WIDTH_OF_SWING.inMgPerDl();
        }
        return in(readings).stream().mapToDouble(CountedReading::weight).sum() >= leastMinutes;
    }

    /** One reading is enough, since a meter tells of no time. */
    boolean isShownByMeter(List<CountedReading> readings) {
        return this != SWING && !in(readings).isEmpty();
    }

    private static double width(List<CountedReading> readings) {
        Comparator<CountedReading> byGlucose = Comparator.comparing(CountedReading::glucose);
        return readings.stream().max(byGlucose).map(Sign::mgPerDl).orElse(0.0)
                - readings.stream().min(byGlucose).map(Sign::mgPerDl).orElse(0.0);
    }

    private static double mgPerDl(CountedReading reading) {
        return reading.glucose().inMgPerDl();
    }
}
