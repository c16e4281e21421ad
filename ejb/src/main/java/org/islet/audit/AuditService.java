package org.islet.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.account.access.ForRole;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;

/** The door to the audit trail: what was done with whose data, read and checked. */
@Stateless
@Guarded
public class AuditService {

    @Inject
    private AuditTrail trail;

    @Inject
    private TrailCheck check;

    @Inject
    private ActingPeople people;

    @Inject
    private Caller caller;

    /** Who looked at the caller's data, newest first; only a patient sees their own list. */
    @OwnerOnly(Scope.SHARE)
    public List<Access> accessesTo(PatientId patient, AccessQuery query) {
        return named(patient, trail.of(patient, caller.account(), query));
    }

    /** How many there are, with what the caller did or without. */
    @OwnerOnly(Scope.SHARE)
    public int countOfAccessesTo(PatientId patient, boolean withOwn) {
        return trail.count(patient, caller.account(), withOwn);
    }

    private List<Access> named(PatientId patient, List<AuditEntry> entries) {
        Function<AccountId, Phrase> names = people.of(
                patient,
                entries.stream().flatMap(entry -> account(entry).stream()).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new Access(
                        entry.at(),
                        who(entry, names),
                        entry.what().act().phrase(),
                        entry.what().outcome()))
                .toList();
    }

    private static Phrase who(AuditEntry entry, Function<AccountId, Phrase> names) {
        return CodeActor.read(entry.what().actor())
                .map(CodeActor::phrase)
                .or(() -> account(entry).map(names))
                .orElseThrow();
    }

    /** Walks along the whole trail; noted is a seal an operator has seen in the log, to find a trail cut off. */
    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.READ)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChainCheck check(Optional<ChainLink> noted) {
        return check.walk(noted);
    }

    /** Empty for who came with a code. */
    private static Optional<AccountId> account(AuditEntry entry) {
        return Optional.of(entry.what().actor())
                .filter(actor -> CodeActor.read(actor).isEmpty())
                .map(UUID::fromString)
                .map(AccountId::new);
    }
}
