package org.islet.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private TrailCheck check;

    @Inject
    private AccountService accounts;

    @Inject
    private Caller caller;

    /**
     * Until the caller's transaction ends, nobody else has a line about this patient written: who asks something now
     * and writes a line later in the same transaction asked it at the moment of that line.
     */
    public void takeTurn(PatientId patient) {
        trail.takeTurn(ChainName.ofPatient(patient.toString()));
    }

    /** Writes that the caller did something with a patient's data, as the last step of the act's transaction. */
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
        List<AuditEntry> entries = trail.of(patient, atMost);
        Map<AccountId, PersonName> names =
                accounts.namesOfStaff(entries.stream().map(AuditService::actor).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new Access(
                        entry.at(),
                        nameOf(actor(entry), names),
                        entry.what().act(),
                        entry.what().outcome()))
                .toList();
    }

    /** Walks along the whole trail; noted is a seal an operator has seen in the log, to find a trail cut off. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChainCheck check(Optional<Link> noted) {
        caller.needs(Role.ADMINISTRATOR, Scope.READ);
        return check.walk(noted);
    }

    private String nameOf(AccountId actor, Map<AccountId, PersonName> names) {
        if (actor.equals(caller.account())) {
            return "You";
        }
        return Optional.ofNullable(names.get(actor)).map(PersonName::full).orElse("Somebody else");
    }

    private static AccountId actor(AuditEntry entry) {
        return new AccountId(UUID.fromString(entry.what().actor()));
    }
}
