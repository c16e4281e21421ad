package org.islet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Calls the postman once a letter is committed, on a thread of his own, so that nobody waits for a mail server. */
@ApplicationScoped
class PostmanBell {

    @Inject
    private Postman postman;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterWritten written) {
        postman.call();
    }
}
