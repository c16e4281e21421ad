package org.islet.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.account.access.ForRole;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.audit.Audited;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;
import org.islet.patient.Patients;

/** The door to consents: give, see, withdraw; and who shares with me. */
@Stateless
@Guarded
public class ConsentService {

    @Inject
    private Consents consents;

    @Inject
    private SharedPatients sharedPatients;

    @Inject
    private Recipients recipients;

    @Inject
    private Patients patients;

    @Inject
    private GivenConsents given;

    @Inject
    private AuditLines audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @NeedsConsent(DataClass.SHARING)
    public GivenConsent give(PatientId patient, NewConsent wanted) {
        Instant now = clock.instant();
        if (wanted.until().filter(until -> !until.isAfter(now)).isPresent()) {
            throw new UnacceptableConsent(Phrase.of("consent.past"));
        }
        String name = Optional.ofNullable(recipients.names().get(wanted.recipient()))
                .orElseThrow(() -> new UnacceptableConsent(Phrase.of("consent.recipient")));
        var consent = new Consent(patient, wanted, now);
        consents.add(consent);
        audit.record(patient, AuditAct.of(wanted.mayUpload() ? "gave-consent-to-upload" : "gave-consent"));
        return consent.given(name);
    }

    /** All a patient ever gave to somebody, newest first, ended ones too; those by a code and
     * those taken in an emergency have rooms of their own. */
    @NeedsConsent(DataClass.SHARING)
    public List<GivenConsent> list(PatientId patient) {
        return given(patient, recipients.all());
    }

    /** Both in one look, for a page that shows both. */
    @NeedsConsent(DataClass.SHARING)
    public Sharing sharing(PatientId patient) {
        List<PossibleRecipient> possible = recipients.all();
        return new Sharing(given(patient, possible), possible);
    }

    private List<GivenConsent> given(PatientId patient, List<PossibleRecipient> possible) {
        List<Consent> all =
                consents.of(patient).stream().filter(Consent::isGivenToSomebody).toList();
        Map<Recipient, String> names =
                recipients.names(all.stream().map(Consent::recipient).toList(), possible);
        return all.stream()
                .map(consent -> consent.given(names.getOrDefault(consent.recipient(), "")))
                .toList();
    }

    /** Ends a consent at once; ending an ended one changes nothing. One by a code is ended where codes are. */
    @NeedsConsent(DataClass.SHARING)
    @Audited("withdrew-consent")
    public void withdraw(PatientId patient, ConsentId id) {
        consents.find(patient, id)
                .filter(Consent::isGivenToSomebody)
                .orElseThrow(NoSuchConsent::new)
                .withdraw(clock.instant());
    }

    /** Who a patient can choose to share with: the clinics here and their clinicians. */
    @OwnerOnly(Scope.SHARE)
    public List<PossibleRecipient> possibleRecipients() {
        return recipients.all();
    }

    /** The patients who share with the calling clinician at this moment. */
    @ForRole(value = Role.CLINICIAN, scopes = Scope.READ)
    public List<SharedPatient> patientsSharingWithMe(SharedPatientQuery query) {
        return sharedPatients.of(caller.identity().orElseThrow(NotSignedIn::new), query);
    }

    /** How many of them are found by these words; all of them where there are none. */
    @ForRole(value = Role.CLINICIAN, scopes = Scope.READ)
    public int countOfPatientsSharingWithMe(String words) {
        return sharedPatients.count(caller.identity().orElseThrow(NotSignedIn::new), words);
    }

    /** Whether the caller may note something beside the reports, of some days at least. */
    @NeedsConsent(DataClass.NAME)
    public boolean isToNote(PatientId patient) {
        return given.mayNote(patient);
    }

    /** The days of a patient that the caller may read everything of. */
    @NeedsConsent(DataClass.NAME)
    public List<DateWindow> windows(PatientId patient) {
        return given.windows(patient, DataClass.REPORTS);
    }

    /** Name and birth date, for the patient and for those they share with. */
    @NeedsConsent(value = DataClass.NAME, byCode = true)
    public PatientProfile profile(PatientId patient) {
        return patients.profile(patient);
    }
}
