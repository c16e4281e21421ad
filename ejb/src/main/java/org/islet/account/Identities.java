package org.islet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.islet.account.Identity.Via;

/** Who an account is right now: read from the database on every request, kept nowhere. */
@ApplicationScoped
@Transactional
public class Identities {

    @Inject
    private Accounts accounts;

    public Optional<Identity> of(AccountId id, Instant provenAt, Via via, Set<Scope> scopes) {
        return accounts.find(id)
                .filter(account -> account.acceptsProofOf(provenAt))
                .map(account -> new Identity(
                        id,
                        account.role(),
                        accounts.relationsOf(id),
                        accounts.staffMember(id).filter(StaffMember::isThere).map(StaffMember::clinic),
                        via,
                        scopes));
    }
}
