package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.compose.PeriodEvents.Placed;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.model.Targets;

/**
 * The sensor readings of a period, each moment once: where two devices cover the same time, the one with more readings on
 * that day of UTC counts. Each reading stands for the time to its nearer neighbour, twenty minutes at most, so that
 * sensors of five and of fifteen minutes weigh rightly beside each other. Neither depends on where the period begins and
 * ends: a day has the same numbers in every report, and in the sums of quarter hours.
 *
 * @param leftOut readings of other devices at times already covered
 */
public record SensorReadings(List<CountedReading> readings, int leftOut) {

    /** What lies so near a day says what its first and last readings stand for, and which device tells more of it. */
    public static final Duration AROUND = Duration.ofHours(1);

    private static final Duration SAME_TIME = Duration.ofMinutes(10);
    private static final double LONGEST_MINUTES = 20;
    private static final double ALONE_MINUTES = 5;

    /**
     * From the first moment on, before the second.
     *
     * @param placed in the order of time, of any kind; those of the days of UTC around the period, and {@link #AROUND} of
     *     them, say what those within stand for
     */
    static SensorReadings of(List<Placed<GlucoseReading>> placed, Targets targets, Instant from, Instant before) {
        List<CountedReading> readings = new ArrayList<>();
        int leftOut = 0;
        for (Instant day = from.truncatedTo(ChronoUnit.DAYS); day.isBefore(before); day = next(day)) {
            SensorReadings ofDay = ofDay(
                    TimeOrder.between(
                            placed, Placed::at, day.minus(AROUND), next(day).plus(AROUND)),
                    targets,
                    day.isBefore(from) ? from : day,
                    next(day).isBefore(before) ? next(day) : before);
            readings.addAll(ofDay.readings());
            leftOut += ofDay.leftOut();
        }
        return new SensorReadings(readings, leftOut);
    }

    /** All of them. */
    static SensorReadings of(List<Placed<GlucoseReading>> placed, Targets targets) {
        return placed.isEmpty()
                ? new SensorReadings(List.of(), 0)
                : of(
                        placed,
                        targets,
                        placed.get(0).at(),
                        next(placed.get(placed.size() - 1).at()));
    }

    private static Instant next(Instant day) {
        return day.plus(1, ChronoUnit.DAYS);
    }

    private static SensorReadings ofDay(
            List<Placed<GlucoseReading>> around, Targets targets, Instant from, Instant before) {
        List<Placed<GlucoseReading>> merged = List.of();
        int total = 0;
        for (List<Placed<GlucoseReading>> device : mostReadingsFirst(around)) {
            total += TimeOrder.between(device, Placed::at, from, before).size();
            merged = merged.isEmpty() ? device : merged(merged, device);
        }
        List<CountedReading> counted = TimeOrder.between(weighed(merged, targets), CountedReading::at, from, before);
        return new SensorReadings(counted, total - counted.size());
    }

    private static List<List<Placed<GlucoseReading>>> mostReadingsFirst(List<Placed<GlucoseReading>> readings) {
        Map<String, List<Placed<GlucoseReading>>> byDevice = new LinkedHashMap<>();
        for (Placed<GlucoseReading> placed : readings) {
            if (placed.event().kind() == GlucoseReading.Kind.SENSOR
                    && placed.event().isCounted()) {
                addLatest(byDevice.computeIfAbsent(placed.device(), device -> new ArrayList<>()), placed);
            }
        }
        return byDevice.values().stream()
                .sorted(Comparator.comparingInt((List<Placed<GlucoseReading>> device) -> device.size())
                        .reversed())
                .toList();
    }

    /** Of two readings of one moment the later told one counts. */
    private static void addLatest(List<Placed<GlucoseReading>> device, Placed<GlucoseReading> placed) {
        int last = device.size() - 1;
        if (last >= 0 && device.get(last).at().equals(placed.at())) {
            device.set(last, placed);
        } else {
            device.add(placed);
        }
    }

    /** What is covered, and what the device has where nothing is. */
    private static List<Placed<GlucoseReading>> merged(
            List<Placed<GlucoseReading>> covered, List<Placed<GlucoseReading>> device) {
        List<Placed<GlucoseReading>> merged = new ArrayList<>(covered.size() + device.size());
        int next = 0;
        for (Placed<GlucoseReading> reading : device) {
            while (next < covered.size() && covered.get(next).at().isBefore(reading.at())) {
                merged.add(covered.get(next++));
            }
            boolean isCovered = next > 0 && isNear(covered.get(next - 1), reading)
                    || next < covered.size() && isNear(covered.get(next), reading);
            if (!isCovered) {
                merged.add(reading);
            }
        }
        merged.addAll(covered.subList(next, covered.size()));
        return merged;
    }

    private static boolean isNear(Placed<GlucoseReading> one, Placed<GlucoseReading> other) {
        return Duration.between(one.at(), other.at()).abs().compareTo(SAME_TIME) < 0;
    }

    private static List<CountedReading> weighed(List<Placed<GlucoseReading>> inOrder, Targets targets) {
        List<CountedReading> readings = new ArrayList<>(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            double minutes = LONGEST_MINUTES;
            if (i > 0) {
                minutes = Math.min(minutes, minutesBetween(inOrder.get(i - 1), inOrder.get(i)));
            }
            if (i + 1 < inOrder.size()) {
                minutes = Math.min(minutes, minutesBetween(inOrder.get(i), inOrder.get(i + 1)));
            }
            boolean alone = minutes == LONGEST_MINUTES;
            readings.add(CountedReading.of(
                    inOrder.get(i).at(), inOrder.get(i).event(), targets, alone ? ALONE_MINUTES : minutes));
        }
        return readings;
    }

    /** Whole minutes: sensors tick a few seconds early or late. */
    private static double minutesBetween(Placed<GlucoseReading> from, Placed<GlucoseReading> to) {
        long seconds = to.at().getEpochSecond() - from.at().getEpochSecond();
        return Math.max(1, Math.rint(seconds / 60.0));
    }

    /** Those that count: what is left out changes neither which device counts nor what another reading stands for. */
    SensorReadings without(Exclusions exclusions) {
        return new SensorReadings(
                readings.stream()
                        .filter(reading -> !exclusions.leaveOut(reading.at()))
                        .toList(),
                leftOut);
    }

    public long withoutNumber() {
        return readings.stream().filter(reading -> !reading.isNumber()).count();
    }

    public List<CountedReading> between(Instant from, Instant to) {
        return TimeOrder.between(readings, CountedReading::at, from, to);
    }
}
