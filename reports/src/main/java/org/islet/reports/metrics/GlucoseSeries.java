package org.islet.reports.metrics;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Glucose readings in mg/dL, in the order of time. Time is counted on a {@link SteadyClock}, which never jumps; what is
 * about the time of day asks it for the wall clock.
 */
public final class GlucoseSeries {

    private static final double SECONDS_A_MINUTE = 60;

    private final SteadyClock clock;
    private final long[] seconds;
    private final double[] mgPerDl;
    private final double[] low;
    private final double[] high;
    private double @Nullable [] sorted;
    private double @Nullable [] ranked;
    private @Nullable Grid grid;
    private @Nullable Grid fiveMinutes;
    private @Nullable Grid wallGrid;
    private @Nullable GlucoseSeries withoutDuplicates;
    private @Nullable List<Mage.Piece> pieces;
    private double @Nullable [] risks;
    private @Nullable TimesOfDay timesOfDay;
    private int interval;

    private GlucoseSeries(SteadyClock clock, long[] seconds, double[] mgPerDl, double[] low, double[] high) {
        this.clock = clock;
        this.seconds = seconds;
        this.mgPerDl = mgPerDl;
        this.low = low;
        this.high = high;
    }

    /** One reading. */
    public record Sample(Instant at, double mgPerDl) {}

    /** {@code zone} is where the person's wall clock stood. */
    public static GlucoseSeries of(List<Sample> samples, ZoneId zone) {
        return of(samples, zone, new double[0], new double[0]);
    }

    /**
     * The same with readings that have no number.
     *
     * @param low the limit in mg/dL for each time the device showed LO
     * @param high the limit for each time it showed HI
     */
    public static GlucoseSeries of(List<Sample> samples, ZoneId zone, double[] low, double[] high) {
        Sample[] inOrder = samples.toArray(new Sample[0]);
        Arrays.sort(inOrder, Comparator.comparing(Sample::at));
        SteadyClock clock = SteadyClock.from(inOrder.length == 0 ? Instant.EPOCH : inOrder[0].at(), zone);
        long[] seconds = new long[inOrder.length];
        double[] mgPerDl = new double[inOrder.length];
        for (int i = 0; i < inOrder.length; i++) {
            seconds[i] = clock.secondOf(inOrder[i].at());
            mgPerDl[i] = inOrder[i].mgPerDl();
        }
        return new GlucoseSeries(clock, seconds, mgPerDl, low, high);
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

    public Instant timeOf(int index) {
        return clock.at(seconds[index]);
    }

    SteadyClock clock() {
        return clock;
    }

    /** On the clock that does not jump. */
    long secondOf(int index) {
        return seconds[index];
    }

    /** On the wall clock, as if it were UTC. */
    long wallSecondOf(int index) {
        return clock.wallSecond(seconds[index]);
    }

    /** The last reading at or before a second of the steady clock; -1 where there is none. */
    int lastUntil(long second) {
        int found = Arrays.binarySearch(seconds, second);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < seconds.length && seconds[found + 1] == second) {
            found++;
        }
        return found;
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

    /** The readings on an even grid of their own interval, as time passes. */
    Grid grid() {
        Grid known = grid;
        if (known == null) {
            known = Grid.of(this, SamplingInterval.ofGrid(this));
            grid = known;
        }
        return known;
    }

    /** The readings on a grid of their own interval by the wall clock, for what compares times of day, and days. */
    Grid wallGrid() {
        Grid known = wallGrid;
        if (known == null) {
            known = clock.isWallClock(seconds) ? grid() : WallGrid.of(this, grid().stepMinutes());
            wallGrid = known;
        }
        return known;
    }

    /** The readings on a grid of five minutes, as time passes. */
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
                : new GlucoseSeries(clock, Arrays.copyOf(times, count), Arrays.copyOf(means, count), low, high);
    }
}
