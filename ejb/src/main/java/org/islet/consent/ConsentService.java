package org.islet.consent;

import jakarta.ejb.Stateless;
import java.util.List;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;

/** The door to consents: give, see, withdraw; and who shares with me. */
@Stateless
public class ConsentService {

    @NeedsConsent(DataClass.SHARING)
    public GivenConsent give(PatientId patient, NewConsent wanted) {
        throw new UnsupportedOperationException();
    }

    /** All a patient ever gave, newest first, ended ones too. */
    @NeedsConsent(DataClass.SHARING)
    public List<GivenConsent> list(PatientId patient) {
        throw new UnsupportedOperationException();
    }

    /** Ends a consent at once; ending an ended one changes nothing. */
    @NeedsConsent(DataClass.SHARING)
    public void withdraw(PatientId patient, ConsentId consent) {
        throw new UnsupportedOperationException();
    }

    /** Who a patient can choose to share with: the clinics here and their clinicians. */
    public List<PossibleRecipient> possibleRecipients() {
        throw new UnsupportedOperationException();
    }

    /** The patients who share with the calling clinician at this moment, by family name. */
    public List<SharedPatient> patientsSharingWithMe() {
        throw new UnsupportedOperationException();
    }

    /** Name and birth date, for the patient and for those they share with. */
    @NeedsConsent
    public PatientProfile profile(PatientId patient) {
        throw new UnsupportedOperationException();
    }
}
