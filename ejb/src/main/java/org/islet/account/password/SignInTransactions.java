package org.islet.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.islet.account.Account;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.Accounts;

/** The short transactions of signing in; the slow hashing happens between them, holding no connection. */
@ApplicationScoped
@Transactional
public class SignInTransactions {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Accounts accounts;

    @Inject
    private Event<AccountAct> acts;

    @Inject
    private Clock clock;

    public Optional<StoredPassword> passwordOf(String email) {
        return accounts.findByEmail(email)
                .flatMap(account -> account.passwordHash().map(phc -> new StoredPassword(account.id(), phc)));
    }

    public void signedIn(StoredPassword stored, Optional<String> betterHash) {
        betterHash.ifPresent(better -> accounts.findForChange(stored.account())
                .filter(account -> account.passwordHash().equals(Optional.of(stored.phc())))
                .ifPresent(account -> account.rehash(better)));
        acts.fire(AccountAct.done(stored.account(), "signed-in"));
    }

    public void refused(String email) {
        acts.fire(new AccountAct(accounts.findByEmail(email).map(Account::id), "sign-in", true));
    }

    /**
     * Uses a temporary password up. The row is deleted by the one who uses it; of many at once the database lets one
     * delete it, and the others find nothing.
     */
    public Optional<AccountId> useTemporaryPassword(String email, TemporaryPassword typed) {
        Optional<AccountId> used = accounts.findByEmail(email).map(Account::id).filter(id -> take(id, typed));
        used.flatMap(accounts::findForChange).ifPresent(account -> account.requireNewPassword(now()));
        used.ifPresent(id -> acts.fire(AccountAct.done(id, "used-temporary-password")));
        return used;
    }

    private boolean take(AccountId account, TemporaryPassword typed) {
        int taken = database.createQuery("delete from IssuedTemporaryPassword t"
                        + " where t.accountId = :account and t.secretHash = :hash and t.expires > :now")
                .setParameter("account", account.value())
                .setParameter("hash", typed.hash())
                .setParameter("now", now())
                .executeUpdate();
        return taken == 1;
    }

    /** Not finer than the database keeps it: a proof must not seem older than the moment it was given. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
