package org.islet.consent.emergency;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.islet.account.AccountAct;
import org.islet.account.Caller;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.ForRole;
import org.islet.account.access.Guarded;
import org.islet.account.password.TooManyAttempts;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.audit.Audited;
import org.islet.consent.ConsentId;
import org.islet.consent.DataClass;
import org.islet.consent.GivenConsents;
import org.islet.consent.NeedsConsent;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.emergency.EmergencyAccesses.Candidate;
import org.islet.patient.PatientId;
import org.islet.platform.Configuration;
import org.islet.platform.RateLimit;
import org.islet.setting.Setting;

/**
 * The door to access in an emergency, for clinicians where their hospital lets them, and for the patients, who read at
 * once who took it and why, end it, and say that they do not want it.
 */
@Stateless
@Guarded
public class EmergencyAccessService {

    /** A name that is mistyped a few times, and two patients at once; nobody looks people up with so few. */
    private static final int A_CLINICIAN_AN_HOUR = 10;

    @Inject
    private EmergencyAccesses accesses;

    @Inject
    private EmergencyOpening opening;

    @Inject
    private GivenConsents consents;

    @Inject
    private Configuration configuration;

    @Inject
    private AuditLines audit;

    @Inject
    private Event<AccountAct> acts;

    @Inject
    private RateLimit limit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Whether the hospital lets its clinicians take access. */
    @ForEverybody
    public boolean isOffered() {
        return configuration.isOn(Setting.EMERGENCY_ACCESS);
    }

    /**
     * Opens all reports of a patient for a while, to be read. Whether nobody is called that or somebody does not want it
     * is answered the same, and every try has its line in the trail of the clinician; each step is a transaction of its
     * own, so that no connection waits for another.
     */
    @ForRole(
            value = Role.CLINICIAN,
            scopes = {Scope.READ, Scope.SHARE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public TakenAccess open(NewEmergencyAccess wanted) {
        if (!isOffered()) {
            throw new NotOffered();
        }
        if (!limit.admits("emergency access by", caller.account().toString(), A_CLINICIAN_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        List<Candidate> found = accesses.sought(wanted.patient());
        Optional<TakenAccess> taken = found.size() == 1 ? opening.open(found.get(0), wanted) : Optional.empty();
        if (taken.isEmpty()) {
            noteNobody(found);
        }
        if (found.size() > 1) {
            throw NobodyToOpen.several(wanted.patient().givenName().isPresent());
        }
        return taken.orElseThrow(NobodyToOpen::nobody);
    }

    /** A line for each who does not want it, and one for the clinician, whatever the reason. */
    private void noteNobody(List<Candidate> found) {
        found.stream()
                .map(Candidate::patient)
                .filter(accesses::isRefused)
                .forEach(patient -> audit.recordRefusal(patient, AuditAct.of("open-in-emergency")));
        acts.fire(AccountAct.done(caller.account(), "found-nobody-in-emergency"));
    }

    /** What the calling clinician took and goes on. */
    @ForRole(value = Role.CLINICIAN, scopes = Scope.READ)
    public List<OpenedAccess> own() {
        return accesses.openOf(caller.account(), clock.instant()).stream()
                .map(each -> new OpenedAccess(
                        each.access().id(),
                        each.patient(),
                        each.name(),
                        each.access().until()))
                .toList();
    }

    /** The clinician needs it no more. */
    @ForRole(value = Role.CLINICIAN, scopes = Scope.SHARE)
    public void close(ConsentId id) {
        PatientId patient = accesses.openOf(caller.account(), clock.instant()).stream()
                .filter(each -> each.access().id().equals(id))
                .map(ReviewedAccess::patient)
                .findFirst()
                .orElseThrow(NoSuchConsent::new);
        audit.takeTurn(patient);
        consents.endInEmergency(patient, id);
        audit.record(patient, AuditAct.of("closed-emergency-access"));
    }

    /** What was taken, and whether the patient leaves that to the clinicians. */
    @NeedsConsent(DataClass.SHARING)
    public EmergencyChoice choice(PatientId patient) {
        return accesses.of(patient, isOffered());
    }

    /** Ends it at once; ending an ended one changes nothing. */
    @NeedsConsent(DataClass.SHARING)
    @Audited("ended-emergency-access")
    public void end(PatientId patient, ConsentId id) {
        consents.endInEmergency(patient, id);
    }

    /** From now on nobody takes access; what is open stays open until it is ended, too. */
    @NeedsConsent(DataClass.SHARING)
    @Audited("refused-emergency-access")
    public void refuse(PatientId patient) {
        accesses.refuse(patient, clock.instant());
    }

    @NeedsConsent(DataClass.SHARING)
    @Audited("allowed-emergency-access")
    public void allow(PatientId patient) {
        accesses.allow(patient);
    }
}
