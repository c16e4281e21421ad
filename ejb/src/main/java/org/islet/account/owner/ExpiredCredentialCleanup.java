package org.islet.account.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.islet.account.password.SignInTransactions;
import org.islet.account.session.KnownBrowserService;
import org.islet.account.session.KnownBrowsers;
import org.islet.account.session.VisitService;
import org.islet.account.session.Visits;
import org.islet.platform.background.RepeatedWork;

/** Throws away what no longer opens anything: it would only grow, and be read by whoever steals it. */
@ApplicationScoped
public class ExpiredCredentialCleanup implements RepeatedWork {

    private static final Duration REST = Duration.ofHours(24);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Visits visits;

    @Inject
    private KnownBrowsers browsers;

    @Override
    public String name() {
        return "expired proofs";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    /** Two portals that sweep at once find less to do, and do nothing twice. */
    @Override
    @Transactional
    public After round() {
        Instant now = proofs.now();
        forget("delete from BearerToken t where t.expires <= :moment", now);
        forget("delete from IssuedTemporaryPassword t where t.expires <= :moment", now);
        forget("delete from EmailChange c where c.expires <= :moment", now);
        // kept for a while after their end, so that a program hears that it came too late
        forget("delete from DeviceAuthorization d where d.expires <= :moment", now.minus(REST));
        // whom it was for is nobody's business once it opens nothing
        forget("update Invitation i set i.address = null where i.address is not null and i.expires <= :moment", now);
        forget("delete from RelationInvitation i where i.expires <= :moment", now);
        forget("delete from AttemptsOfAddress a where a.lastAttempt <= :moment", now.minus(REST));
        browsers.forget(now.minus(KnownBrowserService.LONGEST));
        visits.forget(now.minus(VisitService.LONGEST), now.minus(VisitService.LONGEST_PAUSE));
        return After.PAUSE;
    }

    private void forget(String statement, Instant moment) {
        database.createQuery(statement).setParameter("moment", moment).executeUpdate();
    }
}
