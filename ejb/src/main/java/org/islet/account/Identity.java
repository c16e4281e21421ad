package org.islet.account;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.islet.clinic.ClinicId;
import org.islet.patient.PatientId;

/**
 * Who a request comes from, once proven by a session or a token.
 *
 * @param relations to patients, at this moment
 * @param clinic that a member of staff works for, who may be a patient too
 */
public record Identity(
        AccountId account,
        Role role,
        Set<PatientRelation> relations,
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
        Objects.requireNonNull(role);
        relations = Set.copyOf(relations);
        scopes = Set.copyOf(scopes);
    }

    /** The patient this person is. */
    public Optional<PatientId> patient() {
        return relations.stream()
                .filter(each -> each.relation() == Relation.SELF)
                .map(PatientRelation::patient)
                .findFirst();
    }

    /** Whether somebody is asking who can be asked as one of these: a clinician can be a patient. */
    public boolean is(Role asked) {
        return asked == Role.PATIENT ? patient().isPresent() : role == asked;
    }
}
