package org.islet.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.account.AccountService;
import org.islet.account.Caller;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;

/** The door to the audit trail: what was done with whose data. */
@Stateless
public class AuditService {

    @Inject
    private AuditTrail trail;

    @Inject
    private AccountService accounts;

    @Inject
    private Caller caller;

    /** Writes that the caller did something with a patient's data, in the transaction of the act itself. */
    public void record(PatientId patient, String act) {
        trail.append(Act.of(Optional.of(caller.account()), Optional.of(patient), act, Outcome.DONE));
    }

    /** Writes what is done in the background because somebody asked for it before, in the transaction of the act. */
    public void recordFor(AccountId asked, PatientId patient, String act) {
        trail.append(Act.of(Optional.of(asked), Optional.of(patient), act, Outcome.DONE));
    }

    /** Writes that the caller was refused something, in a transaction of its own. */
    public void recordRefusal(PatientId patient, String act) {
        trail.appendRefusal(Act.of(Optional.of(caller.account()), Optional.of(patient), act, Outcome.REFUSED));
    }

    /** Who looked at the caller's data, newest first; only a patient sees their own list. */
    public List<Access> accessesTo(PatientId patient, int atMost) {
        caller.needs(Scope.SHARE);
        if (!caller.owns(patient)) {
            throw new NoSuchPatient();
        }
        return trail.of(patient, atMost).stream()
                .map(entry -> new Access(entry.at(), nameOf(entry.actor()), entry.act(), entry.outcome()))
                .toList();
    }

    /** Walks along the whole trail; noted is a line an operator has seen in the log, to find a trail cut off. */
    public ChainCheck check(Optional<Link> noted) {
        caller.needs(Role.ADMINISTRATOR, Scope.READ);
        return trail.check(noted);
    }

    private String nameOf(String actor) {
        if (actor.equals(caller.account().toString())) {
            return "You";
        }
        return accounts.nameOfStaff(new AccountId(java.util.UUID.fromString(actor)))
                .map(PersonName::full)
                .orElse("Somebody else");
    }
}
