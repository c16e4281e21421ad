package org.islet.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.islet.account.EmailAddressChanged;

/**
 * What a patient was asked for stays theirs when they move to another address, and is not there for whoever gets the
 * address they left. Who asked sees no difference. Of an address that was not confirmed nothing moves: until now it may
 * have been another's.
 */
@ApplicationScoped
class RequestsThatMove {

    @Inject
    private ConsentRequests requests;

    void move(@Observes EmailAddressChanged moved) {
        if (moved.wasConfirmed()) {
            moved.patient().ifPresent(patient -> requests.keepFor(patient, moved.before()));
        }
    }
}
