package org.islet.account.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.islet.platform.Secret;

/** Where programs that wait are kept. Whoever finds one holds it until the end of the transaction. */
@ApplicationScoped
@Transactional
public class DeviceAuthorizations {

    @PersistenceContext
    private EntityManager database;

    void add(DeviceAuthorization begun) {
        database.persist(begun);
    }

    boolean isTaken(UserCode code) {
        return database.find(DeviceAuthorization.class, code.letters()) != null;
    }

    Optional<DeviceAuthorization> find(UserCode code) {
        return Optional.ofNullable(
                database.find(DeviceAuthorization.class, code.letters(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<DeviceAuthorization> find(String deviceCode) {
        return database.createQuery(
                        "select d from DeviceAuthorization d where d.deviceCodeHash = :hash", DeviceAuthorization.class)
                .setParameter("hash", Secret.hashOf(deviceCode))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void remove(DeviceAuthorization fetched) {
        database.remove(fetched);
    }
}
