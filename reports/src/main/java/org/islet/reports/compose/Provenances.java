package org.islet.reports.compose;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.islet.devices.event.Basal;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.metrics.Metrics;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportKind;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.timeline.PlacedEvent;

/** Says how much data a report rests on, and what was left out or estimated. */
final class Provenances {

    private Provenances() {}

    static Provenance of(ReportRequest request, PeriodEvents events, SensorReadings sensor) {
        return new Provenance(
                sufficiency(request.period(), sensor),
                remarks(request.kind(), events, sensor),
                Fingerprint.of(events.inPeriod()),
                Software.NAME_AND_VERSION,
                Metrics.VERSION);
    }

    private static Sufficiency sufficiency(Period period, SensorReadings sensor) {
        Set<LocalDate> days = new HashSet<>();
        double minutes = 0;
        for (SensorReading reading : sensor.readings()) {
            days.add(reading.at().atZone(period.zone()).toLocalDate());
            minutes += reading.minutes();
        }
        double all = Duration.between(period.start(), period.end()).toMinutes();
        return new Sufficiency(
                period.days(), days.size(), sensor.readings().size(), Math.min(100, 100 * minutes / all));
    }

    private static List<String> remarks(ReportKind kind, PeriodEvents events, SensorReadings sensor) {
        List<String> remarks = new ArrayList<>();
        add(
                remarks,
                sensor.leftOut(),
                "sensor reading was",
                "sensor readings were",
                "left out: another device covers the same time.");
        add(
                remarks,
                sensor.withoutNumber(),
                "reading was",
                "readings were",
                "LO or HI without a number: counted as very low or very high, not in the mean.");
        add(
                remarks,
                events.count(Provenances::isScan),
                "scan was",
                "scans were",
                "left out: the sensor's own readings count.");
        add(
                remarks,
                events.count(PlacedEvent::isEstimated),
                "time was",
                "times were",
                "estimated (clock changes, repeated hours).");
        add(
                remarks,
                kind == ReportKind.DAILY_SUMMARY ? events.count(Provenances::isRebuilt) : 0,
                "basal rate was",
                "basal rates were",
                "rebuilt from the pump's profiles and their changes: this pump does not record its rates.");
        add(
                remarks,
                events.impossible(),
                "record with an amount that cannot be right was",
                "records with an amount that cannot be right were",
                "left out.");
        add(remarks, events.unplaced(), "record without a time was", "records without a time were", "left out.");
        return remarks;
    }

    private static boolean isRebuilt(PlacedEvent placed) {
        return placed.event() instanceof Basal basal && basal.isRebuilt();
    }

    private static boolean isScan(PlacedEvent placed) {
        return placed.event() instanceof GlucoseReading reading && reading.kind() == GlucoseReading.Kind.SCAN;
    }

    private static void add(List<String> remarks, long count, String one, String many, String rest) {
        if (count > 0) {
            remarks.add(Sentences.counted(count, one, many) + " " + rest);
        }
    }
}
