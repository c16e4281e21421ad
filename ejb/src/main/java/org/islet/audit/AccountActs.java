package org.islet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.islet.account.AccountAct;

/** Writes down what accounts tell of themselves: signing in, passwords, tokens. */
@ApplicationScoped
class AccountActs {

    @Inject
    private AuditTrail trail;

    void write(@Observes AccountAct told) {
        trail.append(
                Act.of(told.account(), Optional.empty(), told.act(), told.refused() ? Outcome.REFUSED : Outcome.DONE));
    }
}
