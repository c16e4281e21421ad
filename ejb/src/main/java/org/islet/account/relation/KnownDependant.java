package org.islet.account.relation;

import java.util.Objects;
import org.islet.account.Preferences;
import org.islet.patient.PatientProfile;

/**
 * What is said of somebody without an account of their own.
 *
 * @param preferences of which unit, targets, zone and country are theirs
 */
public record KnownDependant(PatientProfile profile, Preferences preferences) {

    public KnownDependant {
        Objects.requireNonNull(profile);
        Objects.requireNonNull(preferences);
    }
}
