package org.islet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.islet.account.AccessRefused;
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

    void write(@Observes AccessRefused refused) {
        trail.appendRefusal(Act.of(
                Optional.of(refused.account()), Optional.of(refused.patient()), asked(refused), Outcome.REFUSED));
    }

    private static String asked(AccessRefused refused) {
        return switch (refused.scope()) {
            case READ -> "read reports";
            case UPLOAD -> "read uploads";
            case SHARE -> "read sharing";
            case ACCOUNT -> "read the account";
        };
    }
}
