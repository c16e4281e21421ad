package org.islet.reports.compose.overlay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.metrics.arithmetic.Quantiles;

/**
 * What a sensor saw around some moments.
 *
 * @param lines a piece for each moment, broken where nothing is known
 * @param median of all of them, where five or more are known
 */
public record AlignedTraces(List<List<Point>> lines, List<Point> median) {

    private static final int FEWEST = 5;
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration LONGEST_GAP = Duration.ofMinutes(31);
    private static final double MILLIS_AN_HOUR = 3_600_000;

    /** Hours since the piece began. */
    public record Point(double hour, double mgPerDl) {}

    public AlignedTraces {
        lines = lines.stream().map(List::copyOf).toList();
        median = List.copyOf(median);
    }

    public static AlignedTraces of(
            List<CountedReading> readings, List<Instant> moments, Duration before, Duration after) {
        List<List<Point>> lines = new ArrayList<>();
        for (Instant moment : moments) {
            Instant from = moment.minus(before);
            lines.addAll(pieces(MeterReadings.between(readings, from, moment.plus(after)), from));
        }
        return new AlignedTraces(lines, median(lines, before.plus(after)));
    }

    private static List<List<Point>> pieces(List<CountedReading> readings, Instant from) {
        List<List<Point>> pieces = new ArrayList<>();
        Instant last = Instant.MIN;
        for (CountedReading reading : readings) {
            if (pieces.isEmpty() || last.plus(LONGEST_GAP).isBefore(reading.at())) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1)
                    .add(new Point(
                            Duration.between(from, reading.at()).toMillis() / MILLIS_AN_HOUR,
                            reading.glucose().inMgPerDl()));
            last = reading.at();
        }
        return pieces;
    }

    /** Of the readings of a quarter of an hour, in its middle. */
    private static List<Point> median(List<List<Point>> lines, Duration length) {
        List<Point> median = new ArrayList<>();
        double step = STEP.toMillis() / MILLIS_AN_HOUR;
        for (double hour = 0; hour < length.toMillis() / MILLIS_AN_HOUR; hour += step) {
            double from = hour;
            double[] values = lines.stream()
                    .flatMap(List::stream)
                    .filter(point -> point.hour() >= from && point.hour() < from + step)
                    .mapToDouble(Point::mgPerDl)
                    .toArray();
            if (values.length >= FEWEST) {
                Arrays.sort(values);
                median.add(new Point(hour + step / 2, Quantiles.ofSorted(values, 0.5)));
            }
        }
        return median;
    }
}
