package org.islet.reports.compose;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.reports.compose.PeriodEvents.Placed;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.model.Period;
import org.islet.reports.model.Targets;
import org.islet.reports.timeline.PlacedEvent;

/**
 * What metrics are calculated of, in files and in the portal alike: the readings reports count, of one kind. A sensor's moment counts once, whichever devices told it. LO and HI have no number: they count in
 * the shares of ranges, and in percentiles by their rank.
 */
public final class SensorSeries {

    private SensorSeries() {}

    /**
     * The sensor's readings; a meter's only where there is none of a sensor that counts.
     *
     * @param zone where the wall clock stands; that of an event's own device may show other hours
     */
    public static GlucoseSeries of(List<PlacedEvent> events, ZoneId zone, Exclusions exclusions) {
        return of(events, zone, exclusions, Instant.MIN, Instant.MAX);
    }

    /** The same of a period; what lies around it says which device counts at its ends. */
    public static GlucoseSeries of(List<PlacedEvent> events, Period period, Exclusions exclusions) {
        return of(events, period.zone(), exclusions, period.start(), period.end());
    }

    private static GlucoseSeries of(
            List<PlacedEvent> events, ZoneId zone, Exclusions exclusions, Instant from, Instant before) {
        List<CountedReading> sensor = counted(events, GlucoseReading.Kind.SENSOR, exclusions, from, before);
        boolean isOfMeter = sensor.stream().noneMatch(CountedReading::isNumber);
        return series(
                isOfMeter ? counted(events, GlucoseReading.Kind.METER, Exclusions.NONE, from, before) : sensor, zone);
    }

    private static List<CountedReading> counted(
            List<PlacedEvent> events, GlucoseReading.Kind kind, Exclusions exclusions, Instant from, Instant before) {
        List<Placed<GlucoseReading>> placed = new ArrayList<>();
        for (PlacedEvent event : events) {
            if (event.at().isPresent() && event.event() instanceof GlucoseReading reading && isCounted(reading, kind)) {
                placed.add(new Placed<>(reading, event.at().get(), event.device()));
            }
        }
        placed.sort(Comparator.comparing(Placed::at));
        List<CountedReading> counted = TimeOrder.between(counted(placed, kind), CountedReading::at, from, before);
        return counted.stream()
                .filter(reading -> !exclusions.leaveOut(reading.at()))
                .toList();
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

    private static GlucoseSeries series(List<CountedReading> readings, ZoneId zone) {
        List<GlucoseSeries.Sample> samples = new ArrayList<>();
        for (CountedReading reading : readings) {
            if (reading.isNumber()) {
                samples.add(
                        new GlucoseSeries.Sample(reading.at(), reading.glucose().inMgPerDl()));
            }
        }
        return GlucoseSeries.of(samples, zone, limits(readings, OutOfRange.LOW), limits(readings, OutOfRange.HIGH));
    }

    private static double[] limits(List<CountedReading> readings, OutOfRange range) {
        return readings.stream()
                .filter(reading -> reading.outOfRange().filter(range::equals).isPresent())
                .mapToDouble(reading -> reading.glucose().inMgPerDl())
                .toArray();
    }
}
