package org.islet.account;

import jakarta.ejb.Stateless;
import org.islet.patient.PatientId;

/** The door to preferences. */
@Stateless
public class PreferencesService {

    /** The caller's own. */
    public Preferences mine() {
        throw new UnsupportedOperationException();
    }

    public void change(Preferences wanted) {
        throw new UnsupportedOperationException();
    }

    /** A patient's, for the rooms that place and draw their data; these rooms ask for consent themselves. */
    public Preferences of(PatientId patient) {
        throw new UnsupportedOperationException();
    }
}
