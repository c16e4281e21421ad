package org.islet.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.platform.Secret;

/** Where tokens are kept; a revoked one is gone. */
@ApplicationScoped
@Transactional
public class Tokens {

    @PersistenceContext
    private EntityManager database;

    public void add(BearerToken token) {
        database.persist(token);
    }

    public Optional<BearerToken> find(String secret, Instant now) {
        return database.createQuery(
                        "select t from BearerToken t where t.secretHash = :hash and t.expires > :now",
                        BearerToken.class)
                .setParameter("hash", Secret.hashOf(secret))
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    public List<BearerToken> of(AccountId account, Instant now) {
        return database.createQuery(
                        "select t from BearerToken t, Account a where t.accountId = :account and t.expires > :now"
                                + " and a.id = t.accountId and t.made >= a.proofsValidSince order by t.made desc",
                        BearerToken.class)
                .setParameter("account", account.value())
                .setParameter("now", now)
                .getResultList();
    }

    public boolean remove(AccountId account, TokenId token) {
        return database.createQuery("delete from BearerToken t where t.id = :id and t.accountId = :account")
                        .setParameter("id", token.value())
                        .setParameter("account", account.value())
                        .executeUpdate()
                == 1;
    }
}
