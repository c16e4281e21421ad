package org.islet.consent.emergency;

import java.util.List;

/**
 * How things stand for a patient.
 *
 * @param isOffered whether the hospital lets its clinicians take access at all
 * @param isAllowed whether the patient leaves it to them; so it is until they say otherwise
 * @param taken all there ever was, the newest first
 */
public record EmergencyChoice(boolean isOffered, boolean isAllowed, List<EmergencyAccess> taken) {

    public EmergencyChoice {
        taken = List.copyOf(taken);
    }
}
