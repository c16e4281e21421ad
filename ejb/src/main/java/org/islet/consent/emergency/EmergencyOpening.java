package org.islet.consent.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.account.AddressedPatient;
import org.islet.account.Caller;
import org.islet.account.NotForThisRole;
import org.islet.account.NotSignedIn;
import org.islet.account.PatientAddresses;
import org.islet.account.Role;
import org.islet.account.StaffMembers;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.clinic.ClinicId;
import org.islet.clinic.Clinics;
import org.islet.clinic.NamedClinic;
import org.islet.consent.DataClass;
import org.islet.consent.DateWindow;
import org.islet.consent.GivenConsent;
import org.islet.consent.GivenConsents;
import org.islet.consent.UnacceptableConsent;
import org.islet.consent.emergency.EmergencyAccesses.Candidate;
import org.islet.devices.phrase.Phrase;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.patient.PersonName;

/** Takes an access: the consent nobody gave, why, the line of the trail and the letters; all of it or nothing. */
@ApplicationScoped
@Transactional
class EmergencyOpening {

    @Inject
    private EmergencyAccesses accesses;

    @Inject
    private GivenConsents consents;

    @Inject
    private StaffMembers staff;

    @Inject
    private Clinics clinics;

    @Inject
    private PatientAddresses addresses;

    @Inject
    private Letters letters;

    @Inject
    private AuditLines audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Empty where the patient does not want it, or is gone: asked in their turn, after which they cannot change it. */
    Optional<TakenAccess> open(Candidate found, NewEmergencyAccess wanted) {
        AccountId clinician = caller.account();
        ClinicId clinic = caller.clinic().orElseThrow(NotSignedIn::new);
        audit.takeTurn(found.patient());
        // what the request began with may have ended since
        if (!staff.treats(clinician, clinic)) {
            throw new NotForThisRole(Role.CLINICIAN);
        }
        if (!accesses.isAllowed(found.patient())) {
            return Optional.empty();
        }
        if (consents.windows(found.patient(), DataClass.REPORTS).contains(DateWindow.ALL)) {
            throw new UnacceptableConsent(Phrase.of("emergency.shared"));
        }
        Instant until = clock.instant().plus(wanted.lasts());
        GivenConsent taken = consents.takeInEmergency(found.patient(), clinician, until);
        accesses.add(taken.id(), clinic, wanted.reason());
        audit.record(found.patient(), AuditAct.of("opened-in-emergency"));
        List<AddressedPatient> readers = addresses.deciding(found.patient());
        readers.forEach(reader -> tell(reader, found, clinician, clinic));
        return Optional.of(new TakenAccess(
                new OpenedAccess(taken.id(), found.patient(), found.name(), until), !readers.isEmpty()));
    }

    private void tell(AddressedPatient reader, Candidate whose, AccountId clinician, ClinicId clinic) {
        letters.post(LetterText.EMERGENCY_ACCESS.to(
                reader.email(),
                reader.language(),
                staff.name(clinician).map(PersonName::full).orElseThrow(),
                clinics.clinic(clinic).map(NamedClinic::name).orElseThrow(),
                whose.name().full(),
                letters.link("sharing?patient=" + whose.patient())));
    }
}
