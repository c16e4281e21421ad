package org.islet.reports.compose;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.timeline.PlacedEvent;

/**
 * What metrics are calculated of, in files and in the portal alike: the counted readings of one kind on the person's
 * wall clock. Where a device showed LO or HI, the reading has no number and counts in the shares of ranges only.
 */
public final class SensorSeries {

    private SensorSeries() {}

    public static GlucoseSeries of(List<PlacedEvent> events) {
        return of(events, GlucoseReading.Kind.SENSOR);
    }

    public static GlucoseSeries of(List<PlacedEvent> events, GlucoseReading.Kind kind) {
        List<GlucoseSeries.Sample> samples = new ArrayList<>();
        int low = 0;
        int high = 0;
        for (PlacedEvent placed : events) {
            Optional<LocalDateTime> local = placed.local();
            if (local.isEmpty()
                    || !(placed.event() instanceof GlucoseReading reading)
                    || reading.kind() != kind
                    || !reading.isCounted()) {
                continue;
            }
            if (reading.outOfRange().isPresent()) {
                low += reading.outOfRange().get() == GlucoseReading.OutOfRange.LOW ? 1 : 0;
                high += reading.outOfRange().get() == GlucoseReading.OutOfRange.HIGH ? 1 : 0;
            } else {
                reading.value()
                        .map(Glucose::inMgPerDl)
                        .ifPresent(value -> samples.add(new GlucoseSeries.Sample(local.get(), value)));
            }
        }
        return GlucoseSeries.of(samples, low, high);
    }
}
