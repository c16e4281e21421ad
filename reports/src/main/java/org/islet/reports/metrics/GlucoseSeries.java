package org.islet.reports.metrics;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Glucose readings in mg/dL on the wall clock of one zone, in the order of time. */
public final class GlucoseSeries {

    private static final double SECONDS_A_MINUTE = 60;

    private final long[] seconds;
    private final double[] mgPerDl;
    private final double[] low;
    private final double[] high;
    private double @Nullable [] sorted;
    private double @Nullable [] ranked;
    private @Nullable Grid grid;
    private @Nullable Grid fiveMinutes;
    private @Nullable GlucoseSeries withoutDuplicates;
    private @Nullable List<Mage.Piece> pieces;
    private double @Nullable [] risks;
    private @Nullable TimesOfDay timesOfDay;
    private int interval;

    private GlucoseSeries(long[] seconds, double[] mgPerDl, double[] low, double[] high) {
        this.seconds = seconds;
        this.mgPerDl = mgPerDl;
        this.low = low;
        this.high = high;
    }

    /** One reading. */
    public record Sample(LocalDateTime wallClock, double mgPerDl) {}

    public static GlucoseSeries of(List<Sample> samples) {
        return of(samples, new double[0], new double[0]);
    }

    /**
     * The same with readings that have no number.
     *
     * @param low the limit in mg/dL for each time the device showed LO
     * @param high the limit for each time it showed HI
     */
    public static GlucoseSeries of(List<Sample> samples, double[] low, double[] high) {
        Sample[] inOrder = samples.toArray(new Sample[0]);
        Arrays.sort(inOrder, Comparator.comparing(Sample::wallClock));
        long[] seconds = new long[inOrder.length];
        double[] mgPerDl = new double[inOrder.length];
        for (int i = 0; i < inOrder.length; i++) {
            seconds[i] = inOrder[i].wallClock().toEpochSecond(ZoneOffset.UTC);
            mgPerDl[i] = inOrder[i].mgPerDl();
        }
        return new GlucoseSeries(seconds, mgPerDl, low, high);
    }

    /** Readings below every limit, without a number. */
    int low() {
        return low.length;
    }

    /** Readings above every limit, without a number. */
    int high() {
        return high.length;
    }

    public int size() {
        return seconds.length;
    }

    public boolean isEmpty() {
        return seconds.length == 0;
    }

    public LocalDateTime timeOf(int index) {
        return LocalDateTime.ofEpochSecond(seconds[index], 0, ZoneOffset.UTC);
    }

    /** Seconds of the wall clock since 1970, as if it were UTC. */
    long secondOf(int index) {
        return seconds[index];
    }

    double minutesBetween(int from, int to) {
        return (seconds[to] - seconds[from]) / SECONDS_A_MINUTE;
    }

    /** In the order of time; not to be changed. */
    double[] values() {
        return mgPerDl;
    }

    /** From the lowest to the highest; not to be changed. */
    double[] sorted() {
        double[] known = sorted;
        if (known == null) {
            known = mgPerDl.clone();
            Arrays.sort(known);
            sorted = known;
        }
        return known;
    }

    /** With LO before and HI behind all numbers, at the limits they stand for; not to be changed. */
    double[] ranked() {
        double[] known = ranked;
        if (known == null) {
            known = Stream.of(
                            Arrays.stream(low).sorted(),
                            Arrays.stream(sorted()),
                            Arrays.stream(high).sorted())
                    .flatMapToDouble(part -> part)
                    .toArray();
            ranked = known;
        }
        return known;
    }

    /** Minutes between readings, one fewer than there are readings. */
    double[] steps() {
        double[] steps = new double[Math.max(0, size() - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = minutesBetween(i, i + 1);
        }
        return steps;
    }

    /** The median distance of readings in whole minutes; five where there are not two. */
    int interval() {
        if (interval == 0) {
            interval = SamplingInterval.of(this);
        }
        return interval;
    }

    /** The readings on an even grid of their own interval. */
    Grid grid() {
        Grid known = grid;
        if (known == null) {
            known = Grid.of(this, SamplingInterval.ofGrid(this));
            grid = known;
        }
        return known;
    }

    /** The readings on a grid of five minutes. */
    Grid gridOfFiveMinutes() {
        Grid known = fiveMinutes;
        if (known == null) {
            known = grid().stepMinutes() == 5 ? grid() : Grid.of(this, 5);
            fiveMinutes = known;
        }
        return known;
    }

    /** Each reading on the symmetric scale of risk; not to be changed. */
    double[] symmetric() {
        double[] known = risks;
        if (known == null) {
            known = Arrays.stream(mgPerDl).map(BloodGlucoseRisk::symmetric).toArray();
            risks = known;
        }
        return known;
    }

    /** The pieces of the trace between long gaps, with their excursions. */
    List<Mage.Piece> pieces() {
        List<Mage.Piece> known = pieces;
        if (known == null) {
            known = Mage.piecesOf(gridOfFiveMinutes());
            pieces = known;
        }
        return known;
    }

    /** The readings of all days by the time of day. */
    TimesOfDay timesOfDay() {
        TimesOfDay known = timesOfDay;
        if (known == null) {
            known = new TimesOfDay(this);
            timesOfDay = known;
        }
        return known;
    }

    /** Readings of the same second averaged into one. */
    GlucoseSeries withoutDuplicates() {
        GlucoseSeries known = withoutDuplicates;
        if (known == null) {
            known = averaged();
            withoutDuplicates = known;
        }
        return known;
    }

    private GlucoseSeries averaged() {
        long[] times = new long[size()];
        double[] means = new double[size()];
        int count = 0;
        for (int from = 0; from < size(); ) {
            int to = from;
            double sum = 0;
            while (to < size() && seconds[to] == seconds[from]) {
                sum += mgPerDl[to++];
            }
            times[count] = seconds[from];
            means[count++] = sum / (to - from);
            from = to;
        }
        return count == size()
                ? this
                : new GlucoseSeries(Arrays.copyOf(times, count), Arrays.copyOf(means, count), low, high);
    }
}
