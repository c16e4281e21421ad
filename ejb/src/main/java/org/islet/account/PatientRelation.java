package org.islet.account;

import java.util.Objects;
import org.islet.patient.PatientId;

/** That an account stands in a relation to a patient at this moment. */
public record PatientRelation(PatientId patient, Relation relation) {

    public PatientRelation {
        Objects.requireNonNull(patient);
        Objects.requireNonNull(relation);
    }
}
