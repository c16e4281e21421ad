package org.islet.consent.emergency;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;

/** An access as the administrator of the clinic sees it: whose, so that they can ask whether that person was there. */
public record ReviewedAccess(PatientId patient, PersonName name, Optional<LocalDate> born, EmergencyAccess access) {

    public ReviewedAccess {
        Objects.requireNonNull(patient);
        Objects.requireNonNull(name);
        Objects.requireNonNull(born);
        Objects.requireNonNull(access);
    }
}
