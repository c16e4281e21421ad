package org.islet.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.islet.account.AccountId;
import org.islet.account.AddressedPatient;
import org.islet.account.StaffMembers;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.clinic.ClinicId;
import org.islet.clinic.Clinics;
import org.islet.clinic.NamedClinic;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.patient.PersonName;

/** What a patient gets of a request beside the request: a letter, and the line in their trail; both or none. */
@ApplicationScoped
@Transactional
class RequestNotice {

    @Inject
    private StaffMembers staff;

    @Inject
    private Clinics clinics;

    @Inject
    private Letters letters;

    @Inject
    private AuditLines audit;

    void write(AddressedPatient asked, AccountId asker, ClinicId clinic, boolean isWithLetter) {
        if (isWithLetter) {
            letters.post(LetterText.CONSENT_REQUEST.to(
                    asked.email(),
                    asked.language(),
                    staff.name(asker).map(PersonName::full).orElseThrow(),
                    clinics.clinic(clinic).map(NamedClinic::name).orElseThrow(),
                    letters.link("sharing")));
        }
        // an account that never showed that the address is its own does not learn who asks for its owner
        if (asked.isConfirmed()) {
            audit.recordFor(asker, asked.patient(), AuditAct.of("asked-for-consent"));
        }
    }
}
