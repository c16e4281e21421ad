package org.islet.consent;

import java.time.Instant;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;

/**
 * A patient in the list of a clinician they share with.
 *
 * @param mayUpload whether the clinician may send uploads for the patient
 */
public record SharedPatient(
        PatientId patient, PatientProfile profile, Instant since, Optional<Instant> until, boolean mayUpload) {}
