package org.islet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** So many of a kind within a time; kept in the database under a hash, so that neither restart nor reader helps. */
@ApplicationScoped
public class RateLimit {

    private static final Duration LONGEST = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Within an hour. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean admits(String kind, String key, int atMost) {
        return admits(kind, key, atMost, LONGEST);
    }

    /**
     * Counts one more and says whether it is within the limit. Those beyond it are not counted, so that the limit is
     * over as soon as the first ones leave the window, at most an hour, counted from the last one that was let through.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean admits(String kind, String key, int atMost, Duration window) {
        byte[] keyHash = Secret.hashOf(key);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        serialise(kind + key);
        database.createNativeQuery("delete from rate_event where at <= ?1")
                .setParameter(1, now.minus(LONGEST))
                .executeUpdate();
        Number recent = (Number) database.createNativeQuery(
                        "select count(*) from rate_event where kind = ?1 and key_hash = ?2 and at > ?3")
                .setParameter(1, kind)
                .setParameter(2, keyHash)
                .setParameter(3, now.minus(window))
                .getSingleResult();
        if (recent.intValue() >= atMost) {
            return false;
        }
        database.createNativeQuery("insert into rate_event (kind, key_hash, at) values (?1, ?2, ?3)")
                .setParameter(1, kind)
                .setParameter(2, keyHash)
                .setParameter(3, now)
                .executeUpdate();
        return true;
    }

    /** What was admitted last turned out to be no reason for a limit. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forgive(String kind, String key) {
        database.createNativeQuery("delete from rate_event where ctid = (select ctid from rate_event"
                        + " where kind = ?1 and key_hash = ?2 order by at desc limit 1)")
                .setParameter(1, kind)
                .setParameter(2, Secret.hashOf(key))
                .executeUpdate();
    }

    /** Two requests at the same moment count one after the other. */
    private void serialise(String key) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, key)
                .getSingleResult();
    }
}
