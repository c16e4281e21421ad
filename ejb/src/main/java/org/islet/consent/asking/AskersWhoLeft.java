package org.islet.consent.asking;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import org.islet.account.AccountAct;

/** Ends what somebody asked for who leaves the clinic, or treats nobody there any more, in the same transaction. */
@ApplicationScoped
class AskersWhoLeft {

    private static final Set<String> ENDINGS = Set.of("left-clinic", "became-administrator");

    @Inject
    private ConsentRequests requests;

    /** Before the line of the trail: whoever takes a request back holds it, and waits for the trail next. */
    void end(@Observes @Priority(Interceptor.Priority.APPLICATION) AccountAct told) {
        if (ENDINGS.contains(told.act())) {
            told.account().ifPresent(requests::forgetAllOf);
        }
    }
}
