package org.islet.record.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.device.DeviceId;
import org.islet.device.Devices;
import org.islet.patient.PatientId;
import org.islet.record.codec.ArchivedEvent;
import org.islet.reports.model.Period;
import org.islet.reports.timeline.PlacedEvent;

/** A patient's events in time, for the rooms that have asked who may. */
@Stateless
public class Events {

    /** A year of a sensor that measures every minute, and half as much beside it. */
    private static final long MOST_AT_ONCE = 800_000;

    @Inject
    private EventArchive archive;

    @Inject
    private DayBlockTimes summaries;

    @Inject
    private ArchiveZone zones;

    @Inject
    private Devices devices;

    @Inject
    private ByHand byHand;

    @Inject
    private Clock clock;

    /** Everything placed from {@code from} (included) to {@code to} (excluded), in time. */
    public List<PlacedEvent> events(PatientId patient, Instant from, Instant to) {
        refuseTooMany(patient, from, to);
        ZoneId zone = zoneOf(patient);
        Map<DeviceId, String> devicesNames = devices.names(patient);
        List<PlacedEvent> recorded = archive.between(patient, from, to).stream()
                .map(event -> placed(event.kept(), devicesNames.get(event.device()), zone))
                .toList();
        return byHand.among(recorded, patient, from, to, zone);
    }

    /** The settings that devices told without saying when. */
    public List<PlacedEvent> undatedSettings(PatientId patient) {
        ZoneId zone = zoneOf(patient);
        Map<DeviceId, String> devicesNames = devices.names(patient);
        return archive.undatedSettings(patient).stream()
                .map(event -> placed(event.kept(), devicesNames.get(event.device()), zone))
                .toList();
    }

    /** The same with their names. */
    public List<NamedEvent> named(PatientId patient, Instant from, Instant to) {
        refuseTooMany(patient, from, to);
        ZoneId zone = zoneOf(patient);
        Map<DeviceId, String> devicesNames = devices.names(patient);
        List<NamedEvent> recorded = archive.named(patient, from, to).stream()
                .map(event -> new NamedEvent(
                        event.id(),
                        placed(event.kept(), devicesNames.get(event.id().device()), zone)))
                .toList();
        return byHand.amongNamed(recorded, patient, from, to, zone);
    }

    private void refuseTooMany(PatientId patient, Instant from, Instant to) {
        if (summaries.events(patient, from, to) > MOST_AT_ONCE) {
            throw new TooManyEvents();
        }
    }

    /** So many months up to the last one with anything recorded or written, and not after a day. */
    public RecordedMonths recordedMonths(PatientId patient, LocalDate latest, int months) {
        ZoneId zone = zoneOf(patient);
        return lastRecordedDay(new DaysOf(patient, latest, zone))
                .map(YearMonth::from)
                .map(newest -> recordedMonths(patient, newest, months, zone))
                .orElse(RecordedMonths.NONE);
    }

    private RecordedMonths recordedMonths(PatientId patient, YearMonth newest, int months, ZoneId zone) {
        LocalDate first = newest.minusMonths(months - 1L).atDay(1);
        return new RecordedMonths(
                Optional.of(newest),
                recordedDays(patient, new Period(first, newest.atEndOfMonth(), zone)),
                lastRecordedDay(new DaysOf(patient, first.minusDays(1), zone)).map(YearMonth::from));
    }

    private SortedSet<LocalDate> recordedDays(PatientId patient, Period days) {
        return Stream.concat(
                        summaries.ends(patient, days.start(), days.end()).stream(),
                        byHand.moments(patient, days.start(), days.end()).stream())
                .map(at -> LocalDate.ofInstant(at, days.zone()))
                .filter(day -> !day.isBefore(days.from()) && !day.isAfter(days.to()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The last day up to that one with anything recorded or written that is not in the future. */
    public Optional<LocalDate> lastRecordedDay(PatientId patient, LocalDate latest) {
        return lastRecordedDay(new DaysOf(patient, latest, zoneOf(patient)));
    }

    private Optional<LocalDate> lastRecordedDay(DaysOf asked) {
        Optional<LocalDate> written = byHand.last(asked.patient(), asked.upTo(clock.instant()))
                .map(at -> LocalDate.ofInstant(at, asked.zone()));
        return Stream.concat(lastRecordedDays(List.of(asked)).get(0).stream(), written.stream())
                .max(Comparator.naturalOrder());
    }

    /** The last day with anything recorded by a device in each of some windows, asked for all at once and in their order. */
    public List<Optional<LocalDate>> lastRecordedDays(List<DaysOf> asked) {
        Instant now = clock.instant();
        List<Optional<Instant>> last = summaries.last(asked.stream()
                .map(each -> new DayBlockTimes.UpTo(each.patient(), each.upTo(now)))
                .toList());
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (int i = 0; i < last.size(); i++) {
            ZoneId zone = asked.get(i).zone();
            days.add(last.get(i).map(at -> LocalDate.ofInstant(at, zone)));
        }
        return days;
    }

    /** The days of a patient, in the zone where they begin and end, up to one. */
    public record DaysOf(PatientId patient, LocalDate latest, ZoneId zone) {

        private Instant upTo(Instant now) {
            Instant end = latest.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000);
            return end.isBefore(now) ? end : now;
        }
    }

    /** The zones of many patients; who has moved, and is still being placed in a former one, is left out. */
    public Map<PatientId, ZoneId> zones(Map<PatientId, ZoneId> livedIn) {
        Map<PatientId, ZoneId> placedIn = zones.placedIn(livedIn.keySet());
        Map<PatientId, ZoneId> settled = new HashMap<>(livedIn);
        settled.entrySet().removeIf(each -> !placedIn.getOrDefault(each.getKey(), each.getValue())
                .equals(each.getValue()));
        return settled;
    }

    /** The same dates in the zone where the patient's days begin and end. */
    public Period inZoneOf(PatientId patient, Period period) {
        return new Period(period.from(), period.to(), zoneOf(patient));
    }

    /** The patient's zone; nothing is said as long as events are placed in a former one. */
    private ZoneId zoneOf(PatientId patient) {
        if (zones.isOutdated(patient)) {
            throw new BeingPlacedAgain();
        }
        return zones.of(patient);
    }

    private static PlacedEvent placed(ArchivedEvent kept, String device, ZoneId zone) {
        return new PlacedEvent(
                kept.event(),
                kept.at(),
                kept.at().map(at -> LocalDateTime.ofInstant(at, zone)),
                kept.isEstimated(),
                device,
                kept.capture().toString());
    }
}
