package org.islet.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.audit.AuditService;
import org.islet.audit.Audited;
import org.islet.clinic.ClinicId;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;
import org.islet.patient.PatientService;
import org.islet.reports.model.Period;

/** The door to consents: give, see, withdraw; and who shares with me. */
@Stateless
public class ConsentService {

    @Inject
    private Consents consents;

    @Inject
    private SharedPatients sharedPatients;

    @Inject
    private Recipients recipients;

    @Inject
    private PatientService patients;

    @Inject
    private ConsentCheck check;

    @Inject
    private AuditService audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @NeedsConsent(DataClass.SHARING)
    @Audited("gave consent")
    public GivenConsent give(PatientId patient, NewConsent wanted) {
        Instant now = clock.instant();
        if (wanted.until().filter(until -> !until.isAfter(now)).isPresent()) {
            throw new UnacceptableConsent("Choose a day in the future for the end of sharing");
        }
        String name = Optional.ofNullable(recipients.names().get(wanted.recipient()))
                .orElseThrow(() -> new UnacceptableConsent("Choose a clinic or a clinician from the list"));
        var consent = new Consent(patient, wanted, now);
        consents.add(consent);
        return consent.given(name);
    }

    /** All a patient ever gave, newest first, ended ones too. */
    @NeedsConsent(DataClass.SHARING)
    public List<GivenConsent> list(PatientId patient) {
        Map<Recipient, String> names = recipients.names();
        return consents.of(patient).stream()
                .map(consent -> consent.given(names.getOrDefault(consent.recipient(), "Somebody who has left")))
                .toList();
    }

    /** Ends a consent at once; ending an ended one changes nothing. */
    @NeedsConsent(DataClass.SHARING)
    @Audited("withdrew consent")
    public void withdraw(PatientId patient, ConsentId id) {
        consents.find(patient, id).orElseThrow(NoSuchConsent::new).withdraw(clock.instant());
    }

    /** Who a patient can choose to share with: the clinics here and their clinicians. */
    public List<PossibleRecipient> possibleRecipients() {
        caller.needs(Scope.SHARE);
        return recipients.all();
    }

    /** The patients who share with the calling clinician at this moment, by family name. */
    public List<SharedPatient> patientsSharingWithMe(SharedPatientQuery query) {
        caller.needs(Role.CLINICIAN, Scope.READ);
        return sharedPatients.of(caller.identity().orElseThrow(NotSignedIn::new), query);
    }

    /** Those who share all their reports with the whole clinic of the calling administrator: ids, to be counted. */
    public Set<PatientId> patientsSharingWithMyClinic() {
        caller.needs(Role.ADMINISTRATOR, Scope.READ);
        return consents.validForWhole(caller.clinic().orElseThrow(NotSignedIn::new)).stream()
                .filter(ConsentService::isForEverything)
                .map(Consent::patient)
                .collect(Collectors.toSet());
    }

    /** Whether a patient does so at this moment; for rooms that go on after the administrator's request has ended. */
    public boolean isSharedWith(ClinicId clinic, PatientId patient) {
        return consents.validForWhole(clinic, patient).stream().anyMatch(ConsentService::isForEverything);
    }

    private static boolean isForEverything(Consent consent) {
        return new Request(DataClass.REPORTS, Optional.empty()).isCoveredBy(consent.given(""));
    }

    /**
     * The last step before a report is shown that was made outside of any transaction: asks once more and writes the
     * line. Withdrawing waits for the same turn, so a line of the trail never stands behind the withdrawal it ignored.
     */
    public void noteShown(PatientId patient, Period period, String act) {
        audit.takeTurn(patient);
        check.requireStill(patient, new Request(DataClass.REPORTS, Optional.of(period)));
        audit.record(patient, act);
    }

    /** The days of a patient that the caller may read reports of; a report lies within one of them. */
    @NeedsConsent(DataClass.NAME)
    public List<DateWindow> windows(PatientId patient) {
        if (caller.owns(patient)) {
            return List.of(DateWindow.ALL);
        }
        return consents.validFor(caller.identity().orElseThrow(NotSignedIn::new), patient).stream()
                .filter(consent -> consent.dataClasses().contains(DataClass.REPORTS))
                .map(GivenConsent::window)
                .toList();
    }

    /** Name and birth date, for the patient and for those they share with. */
    @NeedsConsent(DataClass.NAME)
    public PatientProfile profile(PatientId patient) {
        return patients.profile(patient);
    }
}
