package org.islet.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.islet.platform.Background;

/** Begins a round as soon as what was asked for is committed, so that nobody waits for the next regular one. */
@ApplicationScoped
class RedecodingBell {

    @Inject
    private Background background;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) RedecodingAsked asked) {
        background.ring(RedecodingRounds.class);
    }
}
