package org.islet.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.islet.mail.EmailAddress;
import org.islet.patient.PatientId;

/** Which patient has which address, for the rooms that tell nobody whether anybody has it. */
@Stateless
public class PatientAddresses {

    @Inject
    private Accounts accounts;

    /** Empty where the address has no account, or one of somebody who is no patient. */
    public Optional<AddressedPatient> at(EmailAddress address) {
        return accounts.findByEmail(address.value())
                .flatMap(account -> accounts.patientOf(account.id()).map(patient -> addressed(account, patient)));
    }

    /** Of everybody who decides for a patient, the patient too, whose address is their own for sure. */
    public List<AddressedPatient> deciding(PatientId patient) {
        return accounts.deciding(patient).stream()
                .filter(Account::isEmailConfirmed)
                .map(account -> addressed(account, patient))
                .toList();
    }

    private static AddressedPatient addressed(Account account, PatientId patient) {
        return new AddressedPatient(
                patient,
                account.email(),
                account.isEmailConfirmed(),
                account.preferences().language());
    }

    /** That of the patient's own account; empty until it is confirmed, for until then it may be another's address. */
    public Optional<EmailAddress> confirmed(PatientId patient) {
        return accounts.findOwn(patient).filter(Account::isEmailConfirmed).map(Account::email);
    }
}
