package org.islet.logbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.patient.PatientId;

/** What patients wrote, among the events of their devices, for the rooms that have asked who may. */
@Stateless
public class Entries {

    @Inject
    private LogbookTable table;

    /** As they stand, of a time from {@code from} (included) to {@code to} (excluded), in time. */
    public List<WrittenEvent> events(PatientId patient, Instant from, Instant to) {
        return table.standing(patient, from, to).stream()
                .flatMap(entry -> EntryEvents.of(entry.written()).stream()
                        .map(event ->
                                new WrittenEvent(entry.entry(), entry.written().at(), event)))
                .toList();
    }

    /** The last moment of an entry up to another. */
    public Optional<Instant> last(PatientId patient, Instant upTo) {
        return table.last(patient, upTo);
    }
}
