package org.islet.record.redecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.islet.platform.background.Background;

/** Begins a round as soon as what was asked for is committed, so that nobody waits for the next regular one. */
@ApplicationScoped
public class RedecodingWakeUp {

    @Inject
    private Background background;

    public void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) RedecodingAsked asked) {
        background.ring(RedecodingWorker.class);
    }
}
