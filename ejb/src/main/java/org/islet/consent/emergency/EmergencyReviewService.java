package org.islet.consent.emergency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.account.access.ForRole;
import org.islet.account.access.Guarded;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.clinic.ClinicId;
import org.islet.consent.ConsentId;
import org.islet.consent.GivenConsents;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.UnacceptableConsent;
import org.islet.devices.phrase.Phrase;

/** The door for administrators: each access that somebody of their clinic took, and what they find of it. */
@Stateless
@Guarded
public class EmergencyReviewService {

    @Inject
    private EmergencyAccesses accesses;

    @Inject
    private GivenConsents consents;

    @Inject
    private AuditLines audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * What waits for a review first, then what had one within 90 days. With names and birth dates, which the patients
     * read of; nothing else of a patient is seen by it.
     */
    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.READ)
    public List<ReviewedAccess> list() {
        List<ReviewedAccess> taken = accesses.of(clinic(), clock.instant());
        audit.recordOnceADay(
                taken.stream().map(ReviewedAccess::patient).collect(Collectors.toSet()),
                AuditAct.of("saw-emergency-access"));
        return taken;
    }

    /** Said once. What was not justified is over at once. */
    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.ACCOUNT)
    public void review(ConsentId id, NewReview said) {
        ReviewedAccess taken = accesses.find(clinic(), id).orElseThrow(NoSuchConsent::new);
        if (accesses.isOf(id, caller.account())) {
            throw new UnacceptableConsent(Phrase.of("emergency.own-review"));
        }
        audit.takeTurn(taken.patient());
        if (!accesses.review(id, said, caller.account(), clock.instant())) {
            throw new UnacceptableConsent(Phrase.of("emergency.reviewed"));
        }
        if (said.finding() == Finding.NOT_JUSTIFIED) {
            consents.endInEmergency(taken.patient(), id);
        }
        audit.record(taken.patient(), AuditAct.of("reviewed-emergency-access"));
    }

    private ClinicId clinic() {
        return caller.clinic().orElseThrow(NotSignedIn::new);
    }
}
