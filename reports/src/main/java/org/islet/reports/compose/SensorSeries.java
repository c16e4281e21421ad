package org.islet.reports.compose;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.reports.compose.PeriodEvents.Placed;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.model.Period;
import org.islet.reports.model.Targets;
import org.islet.reports.timeline.PlacedEvent;

/**
 * What metrics are calculated of, in files and in the portal alike: the readings reports count, of one kind, on the
 * person's wall clock. A sensor's moment counts once, whichever devices told it. LO and HI have no number: they count in
 * the shares of ranges, and in percentiles by their rank.
 */
public final class SensorSeries {

    private SensorSeries() {}

    /** The sensor's readings; a meter's only where there is none of a sensor that counts. */
    public static GlucoseSeries of(List<PlacedEvent> events, Exclusions exclusions) {
        return of(events, exclusions, Instant.MIN, Instant.MAX);
    }

    /** The same of a period; what lies around it says which device counts at its ends. */
    public static GlucoseSeries of(List<PlacedEvent> events, Period period, Exclusions exclusions) {
        return of(events, exclusions, period.start(), period.end());
    }

    private static GlucoseSeries of(List<PlacedEvent> events, Exclusions exclusions, Instant from, Instant before) {
        GlucoseSeries sensor = of(events, GlucoseReading.Kind.SENSOR, exclusions, from, before);
        return sensor.isEmpty() ? of(events, GlucoseReading.Kind.METER, Exclusions.NONE, from, before) : sensor;
    }

    private static GlucoseSeries of(
            List<PlacedEvent> events, GlucoseReading.Kind kind, Exclusions exclusions, Instant from, Instant before) {
        Map<Instant, LocalDateTime> local = new HashMap<>();
        List<Placed<GlucoseReading>> placed = new ArrayList<>();
        for (PlacedEvent event : events) {
            if (event.at().isPresent()
                    && event.local().isPresent()
                    && event.event() instanceof GlucoseReading reading
                    && isCounted(reading, kind)) {
                placed.add(new Placed<>(reading, event.at().get(), event.device()));
                local.put(event.at().get(), event.local().get());
            }
        }
        placed.sort(Comparator.comparing(Placed::at));
        List<CountedReading> counted = TimeOrder.between(counted(placed, kind), CountedReading::at, from, before);
        return series(
                counted.stream()
                        .filter(reading -> !exclusions.leaveOut(reading.at()))
                        .toList(),
                local);
    }

    private static boolean isCounted(GlucoseReading reading, GlucoseReading.Kind kind) {
        return reading.kind() == kind
                && reading.isCounted()
                && (reading.value().isPresent() || reading.outOfRange().isPresent());
    }

    private static List<CountedReading> counted(List<Placed<GlucoseReading>> placed, GlucoseReading.Kind kind) {
        return kind == GlucoseReading.Kind.SENSOR
                ? SensorReadings.of(placed, Targets.ADULT).readings()
                : placed.stream()
                        .map(one -> CountedReading.of(one.at(), one.event(), Targets.ADULT, 1))
                        .toList();
    }

    private static GlucoseSeries series(List<CountedReading> readings, Map<Instant, LocalDateTime> local) {
        List<GlucoseSeries.Sample> samples = new ArrayList<>();
        for (CountedReading reading : readings) {
            if (reading.isNumber()) {
                LocalDateTime time = local.getOrDefault(reading.at(), LocalDateTime.MIN);
                samples.add(new GlucoseSeries.Sample(time, reading.glucose().inMgPerDl()));
            }
        }
        return GlucoseSeries.of(samples, limits(readings, OutOfRange.LOW), limits(readings, OutOfRange.HIGH));
    }

    private static double[] limits(List<CountedReading> readings, OutOfRange range) {
        return readings.stream()
                .filter(reading -> reading.outOfRange().filter(range::equals).isPresent())
                .mapToDouble(reading -> reading.glucose().inMgPerDl())
                .toArray();
    }
}
