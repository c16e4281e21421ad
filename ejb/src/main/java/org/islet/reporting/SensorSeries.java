package org.islet.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.timeline.PlacedEvent;

/** What metrics are calculated of: the sensor's readings that have a value, on the person's wall clock. */
final class SensorSeries {

    private SensorSeries() {}

    static GlucoseSeries of(List<PlacedEvent> events) {
        return GlucoseSeries.of(events.stream().flatMap(SensorSeries::sample).toList());
    }

    private static Stream<GlucoseSeries.Sample> sample(PlacedEvent placed) {
        Optional<GlucoseSeries.Sample> sample = Optional.of(placed.event())
                .filter(GlucoseReading.class::isInstance)
                .map(GlucoseReading.class::cast)
                .filter(reading -> reading.kind() == GlucoseReading.Kind.SENSOR)
                .flatMap(GlucoseReading::value)
                .flatMap(value -> placed.local().map(local -> new GlucoseSeries.Sample(local, value.inMgPerDl())));
        return sample.stream();
    }
}
