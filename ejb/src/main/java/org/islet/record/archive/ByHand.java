package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.logbook.Entries;
import org.islet.logbook.EntryId;
import org.islet.logbook.WrittenEvent;
import org.islet.patient.PatientId;
import org.islet.reports.model.ReportRequest.DataSource;
import org.islet.reports.timeline.PlacedEvent;

/** What a patient wrote by hand, placed among the events of devices: of one moment, devices come first. */
@ApplicationScoped
class ByHand {

    @Inject
    private Entries entries;

    /** @param recorded in time */
    List<PlacedEvent> among(List<PlacedEvent> recorded, PatientId patient, Instant from, Instant to, ZoneId zone) {
        List<NamedEvent> written = named(patient, from, to, zone);
        if (written.isEmpty()) {
            return recorded;
        }
        List<PlacedEvent> all = new ArrayList<>(recorded);
        written.forEach(each -> all.add(each.placed()));
        all.sort(Comparator.comparing(placed -> placed.at().orElseThrow()));
        return all;
    }

    /** @param recorded in time */
    List<NamedEvent> amongNamed(List<NamedEvent> recorded, PatientId patient, Instant from, Instant to, ZoneId zone) {
        List<NamedEvent> all = new ArrayList<>(recorded);
        all.addAll(named(patient, from, to, zone));
        all.sort(Comparator.comparing(NamedEvent::at));
        return all;
    }

    List<Instant> moments(PatientId patient, Instant from, Instant to) {
        return entries.events(patient, from, to).stream().map(WrittenEvent::at).toList();
    }

    Optional<Instant> last(PatientId patient, Instant upTo) {
        return entries.last(patient, upTo);
    }

    private List<NamedEvent> named(PatientId patient, Instant from, Instant to, ZoneId zone) {
        Map<EntryId, Integer> told = new HashMap<>();
        return entries.events(patient, from, to).stream()
                .map(each -> new NamedEvent(
                        EventId.ofEntry(each.entry(), told.merge(each.entry(), 1, Integer::sum)), placed(each, zone)))
                .toList();
    }

    private static PlacedEvent placed(WrittenEvent written, ZoneId zone) {
        return new PlacedEvent(
                written.event(),
                Optional.of(written.at()),
                Optional.of(LocalDateTime.ofInstant(written.at(), zone)),
                false,
                DataSource.BY_HAND,
                DataSource.BY_HAND);
    }
}
