package org.islet.account.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.Account;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.password.SignInTransactions;

/** Where changes of address wait. One that was asked for before the account's proofs ended is as if it were not there. */
@ApplicationScoped
@Transactional
class EmailChanges {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInTransactions proofs;

    /** One that was there before is gone, and its letters lead nowhere. */
    void put(EmailChange change) {
        database.merge(change);
    }

    Optional<EmailChange> of(AccountId account) {
        return database.createQuery(
                        "select c from EmailChange c where c.accountId = :account and c.expires > :now",
                        EmailChange.class)
                .setParameter("account", account.value())
                .setParameter("now", proofs.now())
                .getResultStream()
                .findFirst()
                .filter(change -> isProven(account, change));
    }

    /** Nobody else changes account or change until the transaction ends; empty where the code opens nothing. */
    Optional<EmailChange> turn(byte[] codeHash) {
        return accountOf(codeHash)
                .flatMap(accounts::findForChange)
                .map(Account::id)
                .flatMap(account -> accountOf(codeHash).filter(account::equals).flatMap(this::of));
    }

    /** Asked for by its columns, so that what is read under the lock is not what was read before it. */
    Optional<AccountId> accountOf(byte[] codeHash) {
        return database.createQuery(
                        "select c.accountId from EmailChange c"
                                + " where (c.oldHash = :hash or c.newHash = :hash) and c.expires > :now",
                        UUID.class)
                .setParameter("hash", codeHash)
                .setParameter("now", proofs.now())
                .getResultStream()
                .findFirst()
                .map(AccountId::new);
    }

    void remove(EmailChange change) {
        database.remove(change);
        database.flush();
    }

    /** What was sent to the old mailbox, and was not used yet, opens nothing. */
    void endTemporaryPassword(AccountId account) {
        database.createQuery("delete from IssuedTemporaryPassword t where t.accountId = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    private boolean isProven(AccountId account, EmailChange change) {
        return accounts.find(account)
                .filter(found -> found.acceptsProofOf(change.asked()))
                .isPresent();
    }
}
