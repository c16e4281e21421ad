package org.islet.consent.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.islet.account.staff.ClinicianLeft;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.consent.GivenConsents;

/**
 * Whoever leaves a clinic, and comes back within the day, does not find open what they took. In a transaction after that
 * of the leaving: while one is no clinician it opens nothing, and the turns of the patients are not waited for.
 */
@ApplicationScoped
public class EndingWithWork {

    @Inject
    private EmergencyAccesses accesses;

    @Inject
    private GivenConsents consents;

    @Inject
    private AuditLines audit;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClinicianLeft left) {
        accesses.openOf(left.account(), clock.instant()).forEach(open -> {
            audit.takeTurn(open.patient());
            consents.endInEmergency(open.patient(), open.access().id());
            audit.recordFor(left.account(), open.patient(), AuditAct.of("closed-emergency-access"));
        });
    }
}
