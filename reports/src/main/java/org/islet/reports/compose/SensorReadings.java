package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.reports.compose.PeriodEvents.Placed;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Targets;

/**
 * The sensor readings of a period, each moment once: where two devices cover the same time, the one with more readings
 * counts. Each reading stands for the time to its nearer neighbour, twenty minutes at most, so that sensors of five and
 * of fifteen minutes weigh rightly beside each other.
 *
 * @param leftOut readings of other devices at times already covered
 */
record SensorReadings(List<SensorReading> readings, int leftOut) {

    private static final Duration SAME_TIME = Duration.ofMinutes(10);
    private static final double LONGEST_MINUTES = 20;
    private static final double ALONE_MINUTES = 5;

    static SensorReadings of(PeriodEvents events, Targets targets) {
        Map<String, TreeMap<Instant, GlucoseReading>> byDevice = new LinkedHashMap<>();
        for (Placed<GlucoseReading> placed : events.of(GlucoseReading.class)) {
            if (placed.event().kind() == GlucoseReading.Kind.SENSOR
                    && placed.event().isCounted()) {
                byDevice.computeIfAbsent(placed.device(), device -> new TreeMap<>())
                        .put(placed.at(), placed.event());
            }
        }
        var merged = new TreeMap<Instant, GlucoseReading>();
        int total = 0;
        for (TreeMap<Instant, GlucoseReading> device : mostReadingsFirst(byDevice)) {
            total += device.size();
            var covered = new TreeMap<>(merged);
            device.forEach((at, reading) -> {
                if (!isNear(covered, at)) {
                    merged.put(at, reading);
                }
            });
        }
        return new SensorReadings(weighed(merged, targets), total - merged.size());
    }

    private static List<TreeMap<Instant, GlucoseReading>> mostReadingsFirst(
            Map<String, TreeMap<Instant, GlucoseReading>> byDevice) {
        return byDevice.values().stream()
                .sorted(Comparator.comparingInt((TreeMap<Instant, GlucoseReading> device) -> device.size())
                        .reversed())
                .toList();
    }

    private static boolean isNear(TreeMap<Instant, GlucoseReading> covered, Instant at) {
        Instant before = covered.floorKey(at);
        Instant after = covered.ceilingKey(at);
        return (before != null && Duration.between(before, at).compareTo(SAME_TIME) < 0)
                || (after != null && Duration.between(at, after).compareTo(SAME_TIME) < 0);
    }

    private static List<SensorReading> weighed(TreeMap<Instant, GlucoseReading> merged, Targets targets) {
        List<Map.Entry<Instant, GlucoseReading>> inOrder = new ArrayList<>(merged.entrySet());
        List<SensorReading> readings = new ArrayList<>(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            double minutes = LONGEST_MINUTES;
            if (i > 0) {
                minutes = Math.min(minutes, minutesBetween(inOrder, i - 1, i));
            }
            if (i + 1 < inOrder.size()) {
                minutes = Math.min(minutes, minutesBetween(inOrder, i, i + 1));
            }
            boolean alone = minutes == LONGEST_MINUTES;
            readings.add(reading(
                    inOrder.get(i).getKey(), inOrder.get(i).getValue(), targets, alone ? ALONE_MINUTES : minutes));
        }
        return readings;
    }

    /** Whole minutes: sensors tick a few seconds early or late. */
    private static double minutesBetween(List<Map.Entry<Instant, GlucoseReading>> inOrder, int from, int to) {
        long seconds = inOrder.get(to).getKey().getEpochSecond()
                - inOrder.get(from).getKey().getEpochSecond();
        return Math.max(1, Math.rint(seconds / 60.0));
    }

    private static SensorReading reading(Instant at, GlucoseReading reading, Targets targets, double minutes) {
        Optional<Glucose> value = reading.outOfRange().isPresent() ? Optional.empty() : reading.value();
        GlucoseRange range = value.map(targets::rangeOf)
                .orElse(
                        reading.outOfRange().orElse(OutOfRange.HIGH) == OutOfRange.LOW
                                ? GlucoseRange.VERY_LOW
                                : GlucoseRange.VERY_HIGH);
        boolean tight = value.map(glucose -> Targets.TIGHT.rangeOf(glucose) == GlucoseRange.IN_RANGE)
                .orElse(false);
        return new SensorReading(at, value, range, tight, minutes);
    }

    long withoutNumber() {
        return readings.stream().filter(reading -> reading.glucose().isEmpty()).count();
    }

    List<SensorReading> between(Instant from, Instant to) {
        return readings.stream()
                .filter(reading -> !reading.at().isBefore(from) && reading.at().isBefore(to))
                .toList();
    }
}
