package org.islet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.islet.account.AccountAct;
import org.islet.account.access.AccessRefused;

/** Writes down what accounts tell of themselves: signing in, passwords, tokens. */
@ApplicationScoped
class AccountAuditListener {

    @Inject
    private AuditTrail trail;

    void write(@Observes AccountAct told) {
        trail.append(AuditRecord.of(
                told.account(),
                Optional.empty(),
                AuditAct.of(told.act()),
                told.refused() ? Outcome.REFUSED : Outcome.DONE));
    }

    void write(@Observes AccessRefused refused) {
        trail.appendRefusal(AuditRecord.of(
                Optional.of(refused.account()), Optional.of(refused.patient()), asked(refused), Outcome.REFUSED));
    }

    private static AuditAct asked(AccessRefused refused) {
        return AuditAct.of(
                "read-data",
                switch (refused.scope()) {
                    case READ -> "reports";
                    case UPLOAD -> "uploads";
                    case SHARE -> "sharing";
                    case ACCOUNT -> "account";
                });
    }
}
