package org.islet.reports.compose.day;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;

/**
 * How far a sensor was from a meter: the mean absolute relative difference (MARD; Reiterer et al., J Diabetes Sci Technol
 * 2017;11:59), in per cent of the meter's values. A meter's reading is paired with the sensor's nearest in time, at most
 * five minutes away; LO and HI have no number and make no pair. Fewer than some dozens of pairs say little.
 *
 * @param pairs how many the mean is of
 */
public record SensorAccuracy(OptionalDouble mardPercent, int pairs) {

    private static final Duration FARTHEST = Duration.ofMinutes(5);

    /** @param sensor in the order of time */
    public static SensorAccuracy of(List<CountedReading> sensor, List<CountedReading> meter) {
        double[] differences = meter.stream()
                .filter(CountedReading::isNumber)
                .flatMapToDouble(reading -> difference(sensor, reading).stream())
                .toArray();
        OptionalDouble mean = Arrays.stream(differences).average();
        return new SensorAccuracy(
                mean.isPresent() ? OptionalDouble.of(100 * mean.getAsDouble()) : mean, differences.length);
    }

    private static OptionalDouble difference(List<CountedReading> sensor, CountedReading meter) {
        double measured = meter.glucose().inMgPerDl();
        return near(sensor, meter.at()).stream()
                .min(Comparator.comparing(reading -> away(reading, meter)))
                .filter(CountedReading::isNumber)
                .map(reading -> OptionalDouble.of(Math.abs(reading.glucose().inMgPerDl() - measured) / measured))
                .orElse(OptionalDouble.empty());
    }

    private static Duration away(CountedReading sensor, CountedReading meter) {
        return Duration.between(sensor.at(), meter.at()).abs();
    }

    private static List<CountedReading> near(List<CountedReading> sensor, Instant at) {
        return MeterReadings.between(
                sensor, at.minus(FARTHEST), at.plus(FARTHEST).plusNanos(1));
    }
}
