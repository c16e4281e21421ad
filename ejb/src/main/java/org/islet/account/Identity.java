package org.islet.account;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.islet.clinic.ClinicId;
import org.islet.patient.PatientId;

/** Who a request comes from, once proven by a session or a token. */
public record Identity(
        AccountId account,
        Role role,
        Optional<PatientId> patient,
        Optional<ClinicId> clinic,
        Via via,
        Set<Scope> scopes) {

    /** How the proof arrived. */
    public enum Via {
        SESSION,
        TOKEN
    }

    public Identity {
        Objects.requireNonNull(account);
        if (role == Role.PATIENT && patient.isEmpty()) {
            throw new IllegalArgumentException("A patient's account belongs to a patient");
        }
        if (role != Role.PATIENT && patient.isPresent()) {
            throw new IllegalArgumentException("Only a patient's account belongs to a patient");
        }
        scopes = Set.copyOf(scopes);
    }
}
