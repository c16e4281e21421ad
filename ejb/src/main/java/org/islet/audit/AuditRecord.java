package org.islet.audit;

import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.patient.PatientId;

/**
 * What is written down.
 *
 * @param actor the id of the account, or empty for somebody unknown
 * @param patient the id of the patient it was about, or empty
 */
record AuditRecord(String actor, String patient, AuditAct act, Outcome outcome) {

    static AuditRecord of(Optional<AccountId> actor, Optional<PatientId> patient, AuditAct act, Outcome outcome) {
        return new AuditRecord(
                actor.map(AccountId::toString).orElse(""),
                patient.map(PatientId::toString).orElse(""),
                act,
                outcome);
    }
}
