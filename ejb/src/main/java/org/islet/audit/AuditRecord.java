package org.islet.audit;

import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.patient.PatientId;

/**
 * What is written down.
 *
 * @param actor the id of the account; of somebody with a code that and their address, see {@link CodeActor}; or empty
 *     for somebody unknown
 * @param patient the id of the patient it was about, or empty
 */
record AuditRecord(String actor, String patient, AuditAct act, Outcome outcome) {

    /** What the caller does, or tried. */
    static AuditRecord of(Caller caller, PatientId patient, AuditAct act, Outcome outcome) {
        return caller.holder()
                .map(holder -> CodeActor.of(holder, patient, caller.address()))
                .map(actor -> new AuditRecord(actor.written(), patient.toString(), act, outcome))
                .orElseGet(() -> of(Optional.of(caller.account()), Optional.of(patient), act, outcome));
    }

    static AuditRecord of(Optional<AccountId> actor, Optional<PatientId> patient, AuditAct act, Outcome outcome) {
        return new AuditRecord(
                actor.map(AccountId::toString).orElse(""),
                patient.map(PatientId::toString).orElse(""),
                act,
                outcome);
    }
}
