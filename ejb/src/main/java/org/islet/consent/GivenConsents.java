package org.islet.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.Role;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.clinic.ClinicId;
import org.islet.clinic.Clinics;
import org.islet.clinic.NamedClinic;
import org.islet.consent.Recipient.Bearer;
import org.islet.consent.Recipient.Clinician;
import org.islet.patient.PatientId;
import org.islet.reports.model.Period;

/** What is shared with whom, for the rooms whose own doors ask who may. */
@Stateless
public class GivenConsents {

    @Inject
    private Consents consents;

    @Inject
    private ConsentCheck check;

    @Inject
    private AuditLines audit;

    @Inject
    private Caller caller;

    @Inject
    private Clinics clinics;

    @Inject
    private Clock clock;

    /** Those who share all their reports with a whole clinic: ids, to be counted. */
    public Set<PatientId> patientsSharingWith(ClinicId clinic) {
        return consents.validForWhole(clinic).stream()
                .filter(GivenConsents::isForEverything)
                .map(Consent::patient)
                .collect(Collectors.toSet());
    }

    /** Whether a patient does so at this moment; for rooms that go on after the administrator's request has ended. */
    public boolean isSharedWith(ClinicId clinic, PatientId patient) {
        return consents.validForWhole(clinic, patient).stream().anyMatch(GivenConsents::isForEverything);
    }

    /**
     * The clinics at the head of a patient's paper: to those who decide for the patient all that anything is shared
     * with, to a clinician their own, for whom else it is shared with is not theirs to know.
     */
    public List<String> clinicsOf(PatientId patient) {
        return caller.reaches(patient, DataClass.REPORTS.scope())
                ? consents.clinicsOf(patient)
                : caller.clinic().flatMap(clinics::clinic).map(NamedClinic::name).stream()
                        .toList();
    }

    /** What of some days the caller may see: reports, or glucose alone. */
    public DataClass widest(PatientId patient, Period days) {
        boolean isWhole = windows(patient, DataClass.REPORTS).stream().anyMatch(window -> window.holds(days));
        return isWhole ? DataClass.REPORTS : DataClass.GLUCOSE;
    }

    /** The days of a patient that the caller may see that much of; a report lies within one of them. */
    public List<DateWindow> windows(PatientId patient, DataClass much) {
        if (caller.reaches(patient, DataClass.REPORTS.scope())) {
            return List.of(DateWindow.ALL);
        }
        return held(patient).stream()
                .filter(consent -> consent.dataClasses().stream().anyMatch(given -> given.opens(much)))
                .map(GivenConsent::window)
                .toList();
    }

    /** Whoever decides for the patient, and the clinicians they let see something. */
    public boolean mayNote(PatientId patient) {
        return caller.decidesFor(patient)
                || caller.is(Role.CLINICIAN)
                        && held(patient).stream()
                                .anyMatch(new Request(DataClass.NOTING, Optional.empty())::isCoveredBy);
    }

    private List<GivenConsent> held(PatientId patient) {
        return caller.holder()
                .map(holder -> consents.validFor(holder, patient))
                .orElseGet(() -> consents.validFor(caller.identity().orElseThrow(NotSignedIn::new), patient));
    }

    /** The one whose code the caller brought, as long as it goes on. */
    public Optional<GivenConsent> ofHolder(PatientId patient) {
        return caller.holder()
                .flatMap(holder -> consents.validFor(holder, patient).stream().findFirst());
    }

    /** What whoever has the code sees, which the room of codes makes. */
    public GivenConsent giveByCode(PatientId patient, Extent extent) {
        var consent = new Consent(patient, new NewConsent(new Bearer(), extent), clock.instant());
        consents.add(consent);
        return consent.given("");
    }

    /** All that were ever given by a code, the newest first, ended ones too. */
    public List<GivenConsent> givenByCode(PatientId patient) {
        return consents.of(patient).stream()
                .filter(Consent::isByCode)
                .map(consent -> consent.given(""))
                .toList();
    }

    /** Ends one at once; ending an ended one changes nothing. */
    public void endByCode(PatientId patient, ConsentId id) {
        consents.find(patient, id)
                .filter(Consent::isByCode)
                .orElseThrow(NoSuchConsent::new)
                .withdraw(clock.instant());
    }

    /** What a clinician takes, which the room of emergencies answers for: everything in the reports, to be read. */
    public GivenConsent takeInEmergency(PatientId patient, AccountId by, Instant until) {
        var consent = new Consent(
                patient,
                new NewConsent(
                        new Clinician(by),
                        Set.of(DataClass.REPORTS),
                        DateWindow.ALL,
                        Purpose.EMERGENCY,
                        Optional.of(until)),
                clock.instant());
        consents.add(consent);
        return consent.given("");
    }

    /** Ends one at once; ending an ended one changes nothing. */
    public void endInEmergency(PatientId patient, ConsentId id) {
        consents.find(patient, id)
                .filter(Consent::isTaken)
                .orElseThrow(NoSuchConsent::new)
                .withdraw(clock.instant());
    }

    /** Those of many at once, of which glucose at least is shared; who shares none with the caller is left out. */
    public Map<PatientId, List<DateWindow>> windows(Collection<PatientId> patients) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        return consents.validFor(caller.identity().orElseThrow(NotSignedIn::new), patients).stream()
                .filter(consent ->
                        consent.given("").dataClasses().stream().anyMatch(given -> given.opens(DataClass.GLUCOSE)))
                .collect(Collectors.groupingBy(
                        Consent::patient,
                        Collectors.mapping(consent -> consent.given("").window(), Collectors.toList())));
    }

    /**
     * The last step before a report is shown that was made outside of any transaction, or what was done about some days
     * is kept: asks once more and writes the line. Withdrawing waits for the same turn, so a line of the trail never
     * stands behind the withdrawal it ignored.
     */
    public void noteShown(PatientId patient, DataClass much, Period period, AuditAct act) {
        audit.takeTurn(patient);
        check.requireStill(patient, new Request(much, Optional.of(period)));
        audit.record(patient, act);
    }

    /** Asks once more, for what is shown part by part, of one part. */
    public void requireStill(PatientId patient, DataClass much, Period period) {
        check.requireStill(patient, new Request(much, Optional.of(period)));
    }

    private static boolean isForEverything(Consent consent) {
        return new Request(DataClass.REPORTS, Optional.empty()).isCoveredBy(consent.given(""));
    }
}
