package org.islet.consent.emergency;

import java.time.Instant;
import java.util.Objects;
import org.islet.consent.ConsentId;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;

/** An access as the clinician who took it sees it. */
public record OpenedAccess(ConsentId id, PatientId patient, PersonName name, Instant until) {

    public OpenedAccess {
        Objects.requireNonNull(id);
        Objects.requireNonNull(patient);
        Objects.requireNonNull(name);
        Objects.requireNonNull(until);
    }
}
