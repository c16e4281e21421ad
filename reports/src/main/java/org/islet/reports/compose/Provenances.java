package org.islet.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.islet.devices.event.Basal;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.metrics.Metrics;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.ReportRequest.DataSource;
import org.islet.reports.model.Software;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.timeline.PlacedEvent;

/** Says how much data a report rests on, and what was left out or estimated. */
public final class Provenances {

    private Provenances() {}

    /**
     * @param events of the days asked for
     * @param looked of all days the report is made from
     * @param withInsulin whether the report shows insulin
     */
    public static Provenance of(ReportRequest request, PeriodEvents events, PeriodEvents looked, boolean withInsulin) {
        Period days = looked.period();
        Exclusions exclusions = looked.exclusions().during(days.start(), days.end());
        return new Provenance(
                sufficiency(request, events),
                sources(request, looked),
                exclusions,
                ExcludedTime.of(exclusions),
                remarks(withInsulin, events),
                looked.otherClocks().ofPeriod(),
                Fingerprint.of(looked.inPeriod(), exclusions),
                Software.NAME_AND_VERSION,
                Metrics.VERSION);
    }

    public static Sufficiency sufficiency(ReportRequest request, PeriodEvents events) {
        Set<LocalDate> days = new HashSet<>();
        double minutes = 0;
        for (CountedReading reading : events.sensor().readings()) {
            days.add(reading.at().atZone(request.period().zone()).toLocalDate());
            minutes += reading.weight();
        }
        Exclusions exclusions = request.exclusions();
        Period period = request.period();
        List<CountedReading> meter = MeterReadings.of(events, request.targets());
        long daysWithMeter = meter.stream()
                .map(reading -> reading.at().atZone(request.period().zone()).toLocalDate())
                .distinct()
                .count();
        return new Sufficiency(
                request.period().days(),
                days.size(),
                events.sensor().readings().size(),
                Statistics.activePercent(minutes, exclusions.counted(period.start(), period.end())),
                meter.size(),
                (int) daysWithMeter,
                exclusions.leftOut(period.start(), period.end()).toMinutes());
    }

    /** In the order of the request; a device it does not know by its name alone. */
    private static List<DataSource> sources(ReportRequest request, PeriodEvents events) {
        Set<String> told = new LinkedHashSet<>();
        events.inPeriod().forEach(event -> told.add(event.device()));
        List<DataSource> sources = new ArrayList<>();
        for (DataSource source : request.sources()) {
            if (told.remove(source.device())) {
                sources.add(source);
            }
        }
        told.forEach(device -> sources.add(new DataSource(device, Optional.empty())));
        return sources;
    }

    private static List<Phrase> remarks(boolean withInsulin, PeriodEvents events) {
        List<Phrase> remarks = new ArrayList<>();
        add(remarks, "remark.leftOut", events.sensor().leftOut());
        add(
                remarks,
                "remark.outOfRange",
                events.count(placed -> isCountedOutOfRange(placed) && !events.isLeftOut(placed)));
        add(remarks, "remark.scans", events.count(Provenances::isScan));
        add(remarks, "remark.estimated", events.count(PlacedEvent::isEstimated));
        add(remarks, "remark.rebuilt", withInsulin ? events.count(Provenances::isRebuilt) : 0);
        add(remarks, "remark.byHand", events.count(Provenances::isByHand));
        add(remarks, "remark.impossible", events.impossible());
        add(remarks, "remark.unplaced", events.unplaced());
        return remarks;
    }

    private static boolean isCountedOutOfRange(PlacedEvent placed) {
        return placed.event() instanceof GlucoseReading reading
                && reading.outOfRange().isPresent()
                && reading.isCounted()
                && reading.kind() != GlucoseReading.Kind.SCAN;
    }

    private static boolean isRebuilt(PlacedEvent placed) {
        return placed.event() instanceof Basal basal && basal.isRebuilt();
    }

    private static boolean isByHand(PlacedEvent placed) {
        return placed.device().equals(DataSource.BY_HAND);
    }

    private static boolean isScan(PlacedEvent placed) {
        return placed.event() instanceof GlucoseReading reading && reading.kind() == GlucoseReading.Kind.SCAN;
    }

    private static void add(List<Phrase> remarks, String key, long count) {
        if (count > 0) {
            remarks.add(Phrase.of(key, count));
        }
    }
}
