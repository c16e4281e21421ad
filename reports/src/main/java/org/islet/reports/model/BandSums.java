package org.islet.reports.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How many sensor readings lie in each band, and how many minutes they stand for. */
public final class BandSums {

    private static final int BANDS = GlucoseBand.values().length;

    public static final BandSums NONE = new BandSums(new int[BANDS], new int[BANDS]);

    private final int[] readings;
    private final int[] minutes;

    private BandSums(int[] readings, int[] minutes) {
        this.readings = readings;
        this.minutes = minutes;
    }

    /** Counts one reading after the other, or what was counted before. */
    public static final class Tally {

        private final int[] readings = new int[BANDS];
        private final int[] minutes = new int[BANDS];

        /** One reading. */
        public void add(GlucoseBand band, int moreMinutes) {
            add(band, 1, moreMinutes);
        }

        public void add(GlucoseBand band, int moreReadings, int moreMinutes) {
            readings[band.ordinal()] += moreReadings;
            minutes[band.ordinal()] += moreMinutes;
        }

        public BandSums sums() {
            return new BandSums(readings.clone(), minutes.clone());
        }
    }

    public BandSums plus(BandSums more) {
        BandSums sum = new BandSums(readings.clone(), minutes.clone());
        Arrays.setAll(sum.readings, band -> readings[band] + more.readings[band]);
        Arrays.setAll(sum.minutes, band -> minutes[band] + more.minutes[band]);
        return sum;
    }

    public int readings(GlucoseBand band) {
        return readings[band.ordinal()];
    }

    public int minutes(GlucoseBand band) {
        return minutes[band.ordinal()];
    }

    public int readings() {
        return Arrays.stream(readings).sum();
    }

    public int minutes() {
        return Arrays.stream(minutes).sum();
    }

    /** Per cent of the minutes with readings; empty where there are none. */
    public OptionalDouble percent(Targets targets, GlucoseRange range) {
        return percent(band -> band.rangeIn(targets) == range);
    }

    /** All five, as a report of the same readings has them; empty where there are none. */
    public Optional<RangeShares> shares(Targets targets) {
        double[] percent = Stream.of(GlucoseRange.values())
                .mapToDouble(range -> percent(targets, range).orElse(0))
                .toArray();
        return minutes() == 0
                ? Optional.empty()
                : Optional.of(new RangeShares(percent[0], percent[1], percent[2], percent[3], percent[4]));
    }

    /** How much of a stretch of time the readings stand for, in per cent. */
    public double activePercent(Duration stretch) {
        return Math.min(100, 100.0 * minutes() / stretch.toMinutes());
    }

    /** Per cent from 70 to 140 mg/dL, whatever the targets. */
    public OptionalDouble tightPercent() {
        return percent(GlucoseBand::isTight);
    }

    private OptionalDouble percent(Predicate<GlucoseBand> wanted) {
        int inside = Stream.of(GlucoseBand.values())
                .filter(wanted)
                .mapToInt(this::minutes)
                .sum();
        return minutes() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * inside / minutes());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BandSums sums
                && Arrays.equals(readings, sums.readings)
                && Arrays.equals(minutes, sums.minutes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(readings) + Arrays.hashCode(minutes);
    }

    @Override
    public String toString() {
        return Arrays.toString(readings) + " readings, " + Arrays.toString(minutes) + " minutes";
    }
}
