package org.islet.enrolment;

import java.util.Objects;
import org.islet.account.Preferences;
import org.islet.patient.PatientProfile;

/**
 * What a person tells us to get a patient's account.
 *
 * @param termsVersion the version of the terms of use they read and accepted
 * @param privacyVersion the version of the privacy notice they read and accepted
 */
public record SignUp(
        String email,
        String password,
        PatientProfile profile,
        Preferences preferences,
        String termsVersion,
        String privacyVersion) {

    public SignUp {
        Objects.requireNonNull(email);
        Objects.requireNonNull(password);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(preferences);
        Objects.requireNonNull(termsVersion);
        Objects.requireNonNull(privacyVersion);
    }

    @Override
    public String toString() {
        return "SignUp";
    }
}
