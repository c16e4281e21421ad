package org.islet.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.islet.mail.EmailAddress;
import org.islet.platform.Secret;

/** Counts wrong passwords an address, known or not, in the database: a restart forgives nothing. */
@ApplicationScoped
public class SignInAttempts {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /**
     * Counts an attempt before its password is looked at, so that a hundred at once are a hundred.
     *
     * @return how long to wait; while it is not zero the attempt itself is not counted
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Duration begin(String email) {
        byte[] address = Secret.hashOf(EmailAddress.keyOf(email));
        database.createNativeQuery("insert into sign_in_attempts (address_hash, failures, last_attempt)"
                        + " values (?1, 0, ?2) on conflict do nothing")
                .setParameter(1, address)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return of(address).attemptAt(clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void succeeded(String email) {
        of(Secret.hashOf(EmailAddress.keyOf(email))).forget();
    }

    private AttemptsOfAddress of(byte[] address) {
        return database.createQuery(
                        "select a from AttemptsOfAddress a where a.addressHash = :hash", AttemptsOfAddress.class)
                .setParameter("hash", address)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
