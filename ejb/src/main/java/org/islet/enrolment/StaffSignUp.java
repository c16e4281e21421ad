package org.islet.enrolment;

import java.util.Objects;
import org.islet.account.Preferences;
import org.islet.patient.PersonName;

/** What an invited member of staff, or the first administrator, tells us to get an account. */
public record StaffSignUp(String email, String password, PersonName name, Preferences preferences) {

    public StaffSignUp {
        Objects.requireNonNull(email);
        Objects.requireNonNull(password);
        Objects.requireNonNull(name);
        Objects.requireNonNull(preferences);
    }

    @Override
    public String toString() {
        return "StaffSignUp";
    }
}
