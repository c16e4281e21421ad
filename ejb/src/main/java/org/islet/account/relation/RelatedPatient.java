package org.islet.account.relation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.islet.account.Relation;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;

/**
 * A patient the caller may act for at this moment, themselves too.
 *
 * @param until the first moment at which they may no more; empty where it has no end
 */
public record RelatedPatient(
        RelationId id, PatientId patient, Relation relation, PersonName name, Optional<Instant> until) {

    public RelatedPatient {
        Objects.requireNonNull(id);
        Objects.requireNonNull(patient);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(name);
        Objects.requireNonNull(until);
    }
}
