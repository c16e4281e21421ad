package org.islet.neighbour.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.islet.platform.background.Background;

/** Begins a round as soon as what was entered is committed. */
@ApplicationScoped
class SiteWakeUp {

    @Inject
    private Background background;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) SiteDue due) {
        background.ring(SiteRounds.class);
    }
}
