package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.islet.device.DeviceId;
import org.islet.device.Devices;
import org.islet.devices.event.GlucoseReading;
import org.islet.patient.PatientId;
import org.islet.record.codec.ArchivedEvent;
import org.islet.reports.compose.QuarterHours;
import org.islet.reports.compose.SensorReadings;
import org.islet.reports.timeline.PlacedEvent;

/**
 * Keeps the sums of days what the archive says, in the transaction that changes it; the patient must be locked. A day's
 * sums depend on the archive alone, not on the order in which it was filled.
 */
@ApplicationScoped
public class Aggregation {

    private static final int DAYS_AT_ONCE = 31;

    @Inject
    private DayBlocks chunks;

    @Inject
    private DayAggregates aggregates;

    @Inject
    private Devices devices;

    public void follow(PatientId patient, TouchedTime touched) {
        List<TouchedTime.Days> runs = touched.runs();
        Map<DeviceId, String> names = runs.isEmpty() ? Map.of() : devices.names(patient);
        for (TouchedTime.Days run : runs) {
            for (LocalDate first = run.first(); !first.isAfter(run.last()); first = first.plusDays(DAYS_AT_ONCE)) {
                LocalDate end = first.plusDays(DAYS_AT_ONCE - 1);
                sum(patient, names, first, end.isBefore(run.last()) ? end : run.last());
            }
        }
    }

    /** What making sums anew found: days there are sums of now, and days whose sums were other than they are now. */
    public record Rebuilt(int days, int mended) {}

    /** From the archive alone. */
    public Rebuilt rebuild(PatientId patient) {
        Map<LocalDate, String> former = aggregates.digests(patient);
        aggregates.removeAll(patient);
        var everything = new TouchedTime();
        chunks.heads(patient).forEach(everything::add);
        follow(patient, everything);
        Map<LocalDate, String> now = aggregates.digests(patient);
        Set<LocalDate> days = new HashSet<>(former.keySet());
        days.addAll(now.keySet());
        days.removeIf(day -> Objects.equals(former.get(day), now.get(day)));
        return new Rebuilt(now.size(), days.size());
    }

    private void sum(PatientId patient, Map<DeviceId, String> names, LocalDate first, LocalDate last) {
        List<PlacedEvent> events = around(patient, names, first, last);
        List<DayAggregate> days = new ArrayList<>();
        for (LocalDate day : daysOf(events, first, last)) {
            var quarters = QuarterHours.of(day, between(events, day));
            if (!quarters.isEmpty()) {
                days.add(new DayAggregate(day, quarters));
            }
        }
        aggregates.replace(patient, first, last, days);
    }

    /** Devices by the names reports tell them apart by. */
    private List<PlacedEvent> around(PatientId patient, Map<DeviceId, String> names, LocalDate first, LocalDate last) {
        return chunks.between(patient, firstAround(first), endAround(last)).stream()
                .flatMap(stored -> stored.chunk().events().stream()
                        .filter(kept -> kept.event() instanceof GlucoseReading
                                && kept.at().isPresent())
                        .map(kept -> placed(
                                kept,
                                names.getOrDefault(
                                        stored.device(), stored.device().toString()))))
                .sorted((one, other) -> at(one).compareTo(at(other)))
                .toList();
    }

    private static SortedSet<LocalDate> daysOf(List<PlacedEvent> events, LocalDate first, LocalDate last) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (PlacedEvent event : events) {
            LocalDate day = LocalDate.ofInstant(at(event), ZoneOffset.UTC);
            if (!day.isBefore(first) && !day.isAfter(last)) {
                days.add(day);
            }
        }
        return days;
    }

    private static List<PlacedEvent> between(List<PlacedEvent> inOrder, LocalDate day) {
        return inOrder.subList(firstFrom(inOrder, firstAround(day)), firstFrom(inOrder, endAround(day)));
    }

    /** Where the first event is that is not before a moment. */
    private static int firstFrom(List<PlacedEvent> inOrder, Instant moment) {
        int before = 0;
        int from = inOrder.size();
        while (before < from) {
            int middle = (before + from) >>> 1;
            if (at(inOrder.get(middle)).isBefore(moment)) {
                before = middle + 1;
            } else {
                from = middle;
            }
        }
        return from;
    }

    private static PlacedEvent placed(ArchivedEvent kept, String device) {
        return new PlacedEvent(
                kept.event(),
                kept.at(),
                Optional.empty(),
                kept.isEstimated(),
                device,
                kept.capture().toString());
    }

    private static Instant at(PlacedEvent event) {
        return event.at().orElseThrow();
    }

    private static Instant firstAround(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().minus(SensorReadings.AROUND);
    }

    private static Instant endAround(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().plus(SensorReadings.AROUND);
    }
}
