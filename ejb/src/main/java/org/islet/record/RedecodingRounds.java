package org.islet.record;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Works through the redecodings that wait, one patient at a time on one thread, so that a whole clinic takes no more
 * than one core from those who upload. What a stopped server left waiting is found again after its start.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RedecodingRounds {

    static final int MOST_ATTEMPTS = 3;

    private static final System.Logger LOG = System.getLogger(RedecodingRounds.class.getName());

    private final AtomicBoolean isUnderWay = new AtomicBoolean();

    @Inject
    private Redecodings redecodings;

    @Inject
    private Redecoding redecoding;

    /** For somebody who waits in front of a page. */
    @Asynchronous
    public void call() {
        round();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void round() {
        if (!isUnderWay.compareAndSet(false, true)) {
            return;
        }
        try {
            Optional<Redecodings.Row> next = redecodings.next();
            while (next.isPresent()) {
                workOn(next.get());
                next = redecodings.next();
            }
        } finally {
            isUnderWay.set(false);
        }
    }

    private void workOn(Redecodings.Row next) {
        redecodings.attempt(next, MOST_ATTEMPTS);
        if (next.attempts() >= MOST_ATTEMPTS) {
            return;
        }
        try {
            if (!redecoding.workOn(next)) {
                redecodings.forgive(next);
            }
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.ERROR,
                    "Redecoding " + next.view().id() + " failed and is tried " + MOST_ATTEMPTS + " times in all: "
                            + failed.getClass().getName());
        }
    }
}
