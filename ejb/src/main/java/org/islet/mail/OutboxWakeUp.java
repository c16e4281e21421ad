package org.islet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.islet.platform.background.Background;

/** Begins sending once a letter is committed, so that nobody waits for a mail server. */
@ApplicationScoped
class OutboxWakeUp {

    @Inject
    private Background background;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterWritten written) {
        background.ring(OutboxSender.class);
    }
}
