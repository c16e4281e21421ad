package org.islet.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;

/**
 * A patient in the list of a clinician they share with.
 *
 * @param mayUpload whether the clinician may send uploads for the patient
 * @param shared how much, of which days and until when: one a consent, everything before glucose alone
 */
public record SharedPatient(
        PatientId patient,
        PatientProfile profile,
        Instant since,
        Optional<Instant> until,
        boolean mayUpload,
        List<Extent> shared) {

    public SharedPatient {
        shared = List.copyOf(shared);
    }

    SharedPatient with(List<Extent> extents) {
        return new SharedPatient(patient, profile, since, until, mayUpload, extents);
    }
}
