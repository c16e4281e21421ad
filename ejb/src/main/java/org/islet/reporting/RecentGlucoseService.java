package org.islet.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.account.access.ForRole;
import org.islet.account.access.Guarded;
import org.islet.account.access.LetIn;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.consent.DateWindow;
import org.islet.consent.GivenConsents;
import org.islet.patient.PatientId;

/** The door to what a clinician's list says of each patient's data: read from sums, with no event among them. */
@Stateless
@Guarded
public class RecentGlucoseService {

    @Inject
    private GivenConsents consents;

    @Inject
    private RecentDays recent;

    @Inject
    private LetIn letIn;

    @Inject
    private AuditLines audit;

    /**
     * Of those among some patients who share reports with the calling clinician, each within the days they share. Left
     * out are those without data there, and those whose data are just being placed in another zone.
     */
    @ForRole(value = Role.CLINICIAN, scopes = Scope.READ)
    public Map<PatientId, RecentGlucose> of(Collection<PatientId> patients) {
        Map<PatientId, RecentGlucose> found = recent(consents.windows(patients));
        audit.recordOnceADay(found.keySet(), AuditAct.of("saw-recent-glucose"));
        Map<PatientId, List<DateWindow>> still = consents.windows(found.keySet());
        found.entrySet().removeIf(each -> !isShared(each.getValue(), still.getOrDefault(each.getKey(), List.of())));
        return found;
    }

    private Map<PatientId, RecentGlucose> recent(Map<PatientId, List<DateWindow>> windows) {
        return letIn.to(windows.keySet()).get(() -> new HashMap<>(recent.of(windows)));
    }

    /** What was withdrawn meanwhile is not shown. */
    private static boolean isShared(RecentGlucose shown, List<DateWindow> windows) {
        return windows.stream().anyMatch(window -> window.holds(shown.days()));
    }
}
