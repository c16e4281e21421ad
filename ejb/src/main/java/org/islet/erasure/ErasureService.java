package org.islet.erasure;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.Caller;
import org.islet.account.Scope;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.owner.AccountClosings;
import org.islet.patient.PatientId;

/** The door out: what would go, the act itself for whoever brings their password again, and the receipt. */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureService {

    @Inject
    private AccountClosings accounts;

    @Inject
    private Erasure erasure;

    @Inject
    private PersonalTables tables;

    @Inject
    private ErasedPeople erasedPeople;

    @Inject
    private ErasureKeeping keeping;

    @Inject
    private Caller caller;

    /** What goes when the caller closes their own account. */
    @OwnerOnly(Scope.ACCOUNT)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ErasurePlan plan() {
        Optional<PatientId> patient = caller.patient();
        return new ErasurePlan(
                patient.map(tables::uploads).orElse(0L),
                patient.map(tables::bytes).orElse(0L),
                patient.map(tables::days).orElse(0L),
                patient.map(tables::entries).orElse(0L),
                patient.map(tables::consents).orElse(0L),
                patient.map(tables::others).orElse(0L),
                erasure.refusal(caller.account()));
    }

    /** Closes the caller's own account and erases everything of theirs, at once and for good. */
    @OwnerOnly(Scope.ACCOUNT)
    public ErasureReceipt erase(String password) {
        accounts.confirm(caller.account(), password);
        Erased erased = erasure.erase(caller.account());
        keeping.holdNow();
        return erased.view();
    }

    /** Whether a receipt is one of this portal's, for whoever brings it; it says nothing of anybody. */
    @ForEverybody
    public Optional<ErasureReceipt> receipt(UUID number) {
        return erasedPeople.find(number).map(Erased::view);
    }
}
