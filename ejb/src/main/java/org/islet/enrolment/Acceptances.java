package org.islet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.account.AccountId;

/** Where it is kept who agreed to what. */
@ApplicationScoped
class Acceptances {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    void add(AccountId account, Agreement agreement) {
        if (missing(account).contains(agreement)) {
            database.persist(new Acceptance(account, agreement, clock.instant()));
        }
    }

    /** The texts in force that this account has not agreed to. */
    List<Agreement> missing(AccountId account) {
        Set<Agreement> accepted = database.createQuery(
                        "select a from Acceptance a where a.accountId = :account", Acceptance.class)
                .setParameter("account", account.value())
                .getResultStream()
                .filter(Acceptance::isOfVersionInForce)
                .map(Acceptance::agreement)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Agreement.class)));
        return Arrays.stream(Agreement.values())
                .filter(agreement -> !accepted.contains(agreement))
                .toList();
    }
}
