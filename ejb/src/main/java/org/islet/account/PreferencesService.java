package org.islet.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;

/** The door to preferences. */
@Stateless
public class PreferencesService {

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private Event<AccountAct> acts;

    /** The caller's own. */
    public Preferences mine() {
        caller.needs(Scope.READ);
        return own().preferences();
    }

    /** The language letters by the caller are written in. */
    public Locale ownLanguage() {
        return own().preferences().language();
    }

    public void change(Preferences wanted) {
        caller.needs(Scope.ACCOUNT);
        own().prefer(wanted);
        acts.fire(AccountAct.done(caller.account(), "changed their preferences"));
    }

    /** A patient's, for the rooms that place and draw their data; these rooms ask for consent themselves. */
    public Preferences of(PatientId patient) {
        return accounts.findByPatient(patient).map(Account::preferences).orElseThrow(NoSuchPatient::new);
    }

    private Account own() {
        return accounts.find(caller.account()).orElseThrow(NotSignedIn::new);
    }
}
