package org.islet.reports.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.PossibleAmounts;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Status;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.model.Period;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.timeline.PlacedEvent;

/** The events a report is made from, in the order of time: those of the period, and what from the day before still holds. */
public final class PeriodEvents {

    private final Targets targets;
    private final List<PlacedEvent> told;
    private final Period period;
    private final Instant start;
    private final List<PlacedEvent> inPeriod;
    private final List<PlacedEvent> all;
    private final int unplaced;
    private final long impossible;
    private final Map<LocalDate, List<DailyTotal>> totals;
    private final Exclusions exclusions;
    private final SensorReadings seen;
    private final SensorReadings sensor;
    private final OtherClocks otherClocks;
    private final Map<Class<?>, List<Placed<?>>> byKind = new HashMap<>();

    private PeriodEvents(
            Period period,
            Targets targets,
            Exclusions exclusions,
            List<PlacedEvent> told,
            List<PlacedEvent> all,
            int unplaced,
            long impossible) {
        this.targets = targets;
        this.exclusions = exclusions;
        this.told = told;
        this.period = period;
        this.start = period.start();
        this.all = all;
        this.inPeriod = all.subList(TimeOrder.firstNotBefore(all, PeriodEvents::at, start), all.size());
        this.unplaced = unplaced;
        this.impossible = impossible;
        all.forEach(event -> byKind.computeIfAbsent(event.event().getClass(), kind -> new ArrayList<>())
                .add(new Placed<>(event.event(), at(event), event.device())));
        this.totals =
                all(DailyTotal.class).stream().map(Placed::event).collect(Collectors.groupingBy(DailyTotal::date));
        this.seen = sensor(period, targets, told);
        this.sensor = seen.without(exclusions);
        this.otherClocks = OtherClocks.of(inPeriod, period.zone());
    }

    public static PeriodEvents of(ReportRequest request, List<PlacedEvent> events) {
        return of(request.period(), request.targets(), request.exclusions(), events);
    }

    /** Of days of which everything counts. */
    public static PeriodEvents of(Period period, Targets targets, List<PlacedEvent> events) {
        return of(period, targets, Exclusions.NONE, events);
    }

    private static PeriodEvents of(Period period, Targets targets, Exclusions exclusions, List<PlacedEvent> events) {
        Instant end = period.end();
        List<PlacedEvent> placed = new ArrayList<>(events.size());
        long impossible = 0;
        for (PlacedEvent event : events) {
            if (event.at().isPresent() && (event.at().get().isBefore(end) || isTotalOf(period, event))) {
                boolean isPossible = PossibleAmounts.allow(event.event());
                if (isPossible) {
                    placed.add(event);
                }
                impossible += isPossible ? 0 : 1;
            }
        }
        placed.sort(Comparator.comparing(PeriodEvents::at));
        int unplaced = (int) events.stream().filter(PeriodEvents::isUnplaced).count();
        return new PeriodEvents(period, targets, exclusions, events, placed, unplaced, impossible);
    }

    /** The same of other days that were told too. */
    public PeriodEvents during(Period other) {
        return of(other, targets, exclusions, told);
    }

    /** What was measured shortly before and after says what the first and last readings stand for. */
    private static SensorReadings sensor(Period period, Targets targets, List<PlacedEvent> events) {
        List<Placed<GlucoseReading>> readings = new ArrayList<>();
        for (PlacedEvent event : events) {
            if (event.event() instanceof GlucoseReading reading && event.at().isPresent()) {
                readings.add(new Placed<>(reading, event.at().get(), event.device()));
            }
        }
        readings.sort(Comparator.comparing(Placed::at));
        return SensorReadings.of(readings, targets, period.start(), period.end());
    }

    /** What a device is and how it is set happens at no time. */
    private static boolean isUnplaced(PlacedEvent placed) {
        return placed.at().isEmpty()
                && !(placed.event() instanceof Status)
                && !(placed.event() instanceof PumpSettings);
    }

    private static boolean isTotalOf(Period period, PlacedEvent placed) {
        return placed.event() instanceof DailyTotal total
                && !total.date().isBefore(period.from())
                && !total.date().isAfter(period.to());
    }

    /** Of one kind, in the period, in the order of time. */
    public <E extends DeviceEvent> List<Placed<E>> of(Class<E> kind) {
        List<Placed<E>> ofAll = all(kind);
        return ofAll.subList(TimeOrder.firstNotBefore(ofAll, Placed::at, start), ofAll.size());
    }

    /** Whether any of a kind was told, in the period or shortly before it, where it may still hold. */
    public boolean tell(Class<? extends DeviceEvent> kind) {
        return !all(kind).isEmpty();
    }

    /** Of one kind, on one day of the period. */
    <E extends DeviceEvent> List<Placed<E>> of(Class<E> kind, DayHours day) {
        return between(of(kind), day.start(), day.end());
    }

    /** Of one kind, those before the period too, in the order of time. */
    @SuppressWarnings("unchecked")
    <E extends DeviceEvent> List<Placed<E>> all(Class<E> kind) {
        return (List<Placed<E>>) (List<?>) Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
    }

    /** From the first moment on, before the second. */
    static <E extends DeviceEvent> List<Placed<E>> between(List<Placed<E>> inOrder, Instant from, Instant before) {
        return TimeOrder.between(inOrder, Placed::at, from, before);
    }

    /** The sensor's readings that count, weighed and each moment once. */
    public SensorReadings sensor() {
        return sensor;
    }

    /** All that the sensor showed from the first moment on and before the second, counted or not; each moment once. */
    List<CountedReading> seen(Instant from, Instant before) {
        return seen.between(from, before);
    }

    Period period() {
        return period;
    }

    Exclusions exclusions() {
        return exclusions;
    }

    /** Whether it is a sensor's and at a time that somebody excluded. */
    boolean isLeftOut(PlacedEvent placed) {
        return placed.event() instanceof GlucoseReading reading
                && reading.kind() == GlucoseReading.Kind.SENSOR
                && exclusions.leaveOut(at(placed));
    }

    /** The days on which a device's clock showed other hours than the period's zone has. */
    OtherClocks otherClocks() {
        return otherClocks;
    }

    /** What devices counted of one day, in the order of time. */
    List<DailyTotal> totalsOf(LocalDate date) {
        return totals.getOrDefault(date, List.of());
    }

    List<PlacedEvent> inPeriod() {
        return inPeriod;
    }

    long count(Predicate<PlacedEvent> condition) {
        return inPeriod.stream().filter(condition).count();
    }

    int unplaced() {
        return unplaced;
    }

    /** Of the period and shortly before it, with an amount that cannot be right. */
    long impossible() {
        return impossible;
    }

    /** What devices told of their settings from a moment on and before the period's end, or at no time; in no order. */
    public List<PlacedEvent> settings(Instant since) {
        Instant end = period.end();
        return told.stream()
                .filter(event -> event.event() instanceof PumpSettings)
                .filter(event -> event.at()
                        .map(at -> !at.isBefore(since) && at.isBefore(end))
                        .orElse(true))
                .toList();
    }

    /** See {@link Recorded}. */
    public List<PlacedEvent> recorded() {
        return Recorded.in(period, told.stream());
    }

    private static Instant at(PlacedEvent event) {
        return event.at().orElse(Instant.EPOCH);
    }

    /** An event and when it was. */
    public record Placed<E extends DeviceEvent>(E event, Instant at, String device) {

        /** Whether a person wrote it, and no device. */
        boolean isByHand() {
            return device.equals(ReportRequest.DataSource.BY_HAND);
        }
    }
}
