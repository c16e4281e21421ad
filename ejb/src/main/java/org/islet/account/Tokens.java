package org.islet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.platform.Secret;

/** Where tokens are kept; a revoked one is gone. */
@ApplicationScoped
@Transactional
class Tokens {

    @PersistenceContext
    private EntityManager database;

    void add(BearerToken token) {
        database.persist(token);
    }

    Optional<BearerToken> find(String secret, Instant now) {
        return database.createQuery(
                        "select t from BearerToken t where t.secretHash = :hash and t.expires > :now",
                        BearerToken.class)
                .setParameter("hash", Secret.hashOf(secret))
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    List<BearerToken> of(AccountId account, Instant now) {
        return database.createQuery(
                        "select t from BearerToken t, Account a where t.accountId = :account and t.expires > :now"
                                + " and a.id = t.accountId and t.made >= a.proofsValidSince order by t.made desc",
                        BearerToken.class)
                .setParameter("account", account.value())
                .setParameter("now", now)
                .getResultList();
    }

    boolean remove(AccountId account, TokenId token) {
        return database.createQuery("delete from BearerToken t where t.id = :id and t.accountId = :account")
                        .setParameter("id", token.value())
                        .setParameter("account", account.value())
                        .executeUpdate()
                == 1;
    }
}
