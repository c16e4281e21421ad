package org.islet.account;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/** Throws away each night what no longer opens anything: it would only grow, and be read by whoever steals it. */
@Singleton
@Startup
@DependsOn("Migrations")
public class Sweeping {

    private static final Duration REST = Duration.ofHours(24);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Proofs proofs;

    @Schedule(hour = "3", minute = "17", persistent = false)
    public void sweep() {
        Instant now = proofs.now();
        delete("delete from BearerToken t where t.expires <= :moment", now);
        delete("delete from IssuedTemporaryPassword t where t.expires <= :moment", now);
        delete("delete from AttemptsOfAddress a where a.lastAttempt <= :moment", now.minus(REST));
    }

    private void delete(String statement, Instant moment) {
        database.createQuery(statement).setParameter("moment", moment).executeUpdate();
    }
}
