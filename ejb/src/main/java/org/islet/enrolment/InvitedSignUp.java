package org.islet.enrolment;

import java.util.Objects;
import org.islet.account.Preferences;
import org.islet.patient.PersonName;

/**
 * What somebody who was invited to another's record tells us to get an account; the address is the invitation's.
 *
 * @param termsVersion the version of the terms of use they read and accepted
 * @param privacyVersion the version of the privacy notice they read and accepted
 */
public record InvitedSignUp(
        String password, PersonName name, Preferences preferences, String termsVersion, String privacyVersion) {

    public InvitedSignUp {
        Objects.requireNonNull(password);
        Objects.requireNonNull(name);
        Objects.requireNonNull(preferences);
        Objects.requireNonNull(termsVersion);
        Objects.requireNonNull(privacyVersion);
    }

    @Override
    public String toString() {
        return "InvitedSignUp";
    }
}
