package org.islet.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;

/** The preferences of others than the caller, for the rooms that have asked who may. */
@Stateless
public class AccountPreferences {

    @Inject
    private Accounts accounts;

    /** A patient's: what their data are placed and drawn by. */
    public Preferences of(PatientId patient) {
        return accounts.findByPatient(patient).map(Account::preferences).orElseThrow(NoSuchPatient::new);
    }

    /** The language letters by this account are written in. */
    public Locale language(AccountId account) {
        return accounts.find(account)
                .orElseThrow(NotSignedIn::new)
                .preferences()
                .language();
    }
}
