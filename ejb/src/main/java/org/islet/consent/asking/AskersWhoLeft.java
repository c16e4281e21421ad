package org.islet.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.islet.account.AccountAct;

/** Ends what somebody asked for who leaves the clinic, or treats nobody there any more, in the same transaction. */
@ApplicationScoped
class AskersWhoLeft {

    private static final Set<String> ENDINGS = Set.of("left-clinic", "became-administrator");

    @Inject
    private ConsentRequests requests;

    void end(@Observes AccountAct told) {
        if (ENDINGS.contains(told.act())) {
            told.account().ifPresent(requests::forgetAllOf);
        }
    }
}
