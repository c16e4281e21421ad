package org.islet.reports.compose;

import java.time.Instant;
import java.util.List;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;

/** The readings of meters, each of which counts as one. */
public final class MeterReadings {

    private MeterReadings() {}

    public static List<CountedReading> of(PeriodEvents events, Targets targets) {
        return events.of(GlucoseReading.class).stream()
                .filter(placed -> isOfMeter(placed.event()))
                .map(placed -> CountedReading.of(placed.at(), placed.event(), targets, 1))
                .toList();
    }

    /** Their numbers over all days. */
    public static GlucoseStatistics statistics(ReportRequest request, PeriodEvents events) {
        return Statistics.of(of(events, request.targets()), request.period());
    }

    public static List<CountedReading> between(List<CountedReading> inOrder, Instant from, Instant before) {
        return TimeOrder.between(inOrder, CountedReading::at, from, before);
    }

    private static boolean isOfMeter(GlucoseReading reading) {
        return reading.kind() == GlucoseReading.Kind.METER
                && reading.isCounted()
                && (reading.value().isPresent() || reading.outOfRange().isPresent());
    }
}
