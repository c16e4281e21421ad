package org.islet.account;

import java.util.Locale;
import java.util.Objects;
import org.islet.mail.EmailAddress;
import org.islet.patient.PatientId;

/**
 * Whose own account an address belongs to.
 *
 * @param isConfirmed whether a letter sent to the address was answered; before that it may be a stranger's account
 */
public record AddressedPatient(PatientId patient, EmailAddress email, boolean isConfirmed, Locale language) {

    public AddressedPatient {
        Objects.requireNonNull(patient);
        Objects.requireNonNull(email);
        Objects.requireNonNull(language);
    }
}
