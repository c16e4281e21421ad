package org.islet.account.relation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.islet.account.Preferences;
import org.islet.patient.PatientProfile;

/**
 * Somebody the caller decides for, a child say, who gets a record without an account.
 *
 * @param preferences of which unit, targets, zone and country are theirs
 * @param lastDay of deciding for somebody of age; a child is decided for until they are of age, whatever it says
 * @param hasAuthority that the caller said, by an act of its own, that they have parental responsibility or legal authority
 */
public record NewDependant(
        PatientProfile profile, Preferences preferences, Optional<LocalDate> lastDay, boolean hasAuthority) {

    public NewDependant {
        Objects.requireNonNull(profile);
        Objects.requireNonNull(preferences);
        Objects.requireNonNull(lastDay);
    }
}
