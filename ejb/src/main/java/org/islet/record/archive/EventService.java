package org.islet.record.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.islet.account.access.Guarded;
import org.islet.audit.Audited;
import org.islet.consent.NeedsConsent;
import org.islet.patient.PatientId;
import org.islet.reports.model.Period;

/** The door to the archive. */
@Stateless
@Guarded
public class EventService {

    @Inject
    private Events events;

    /** A patient's events of some whole days, a page at a time. */
    @NeedsConsent
    @Audited("read-events")
    public EventPage page(PatientId patient, Period period, EventQuery query) {
        Period days = events.inZoneOf(patient, period);
        return Paging.page(days.start(), days.end(), (from, to) -> events.named(patient, from, to), query);
    }
}
