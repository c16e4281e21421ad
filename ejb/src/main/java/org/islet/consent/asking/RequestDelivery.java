package org.islet.consent.asking;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.islet.account.AccountId;
import org.islet.account.AddressedPatient;
import org.islet.account.PatientAddresses;
import org.islet.account.StaffMembers;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.clinic.ClinicId;
import org.islet.clinic.Clinics;
import org.islet.clinic.NamedClinic;
import org.islet.mail.EmailAddress;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.patient.PersonName;
import org.islet.platform.RateLimit;

/** Tells the patient, if there is one, on a thread of its own: who asked cannot measure whether anybody was told. */
@Stateless
public class RequestDelivery {

    /** From all who ask. Requests beyond stand on the patient's page all the same. */
    private static final int LETTERS_AN_ADDRESS_AN_HOUR = 3;

    @Inject
    private ConsentRequests requests;

    @Inject
    private PatientAddresses addresses;

    @Inject
    private StaffMembers staff;

    @Inject
    private Clinics clinics;

    @Inject
    private Letters letters;

    @Inject
    private AuditLines audit;

    @Inject
    private RateLimit limit;

    @Asynchronous
    public void deliver(EmailAddress address, AccountId asker, ClinicId clinic) {
        addresses.at(address).ifPresent(patient -> deliver(patient, asker, clinic));
    }

    private void deliver(AddressedPatient asked, AccountId asker, ClinicId clinic) {
        // asking again is no way to write to somebody again
        if (!requests.wasTakenBack(asker, asked.email())
                && limit.admits("consent letter to", asked.email().key(), LETTERS_AN_ADDRESS_AN_HOUR)) {
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
