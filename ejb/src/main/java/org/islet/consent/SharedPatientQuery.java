package org.islet.consent;

import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.platform.UnacceptableValue;

/**
 * Which part of the list of patients is asked for.
 *
 * @param words all of them stand in the name or the birth date; empty for everybody
 * @param after the last patient of the part before
 * @param atMost how many
 */
public record SharedPatientQuery(String words, Optional<PatientId> after, int atMost) {

    /** The most one answer holds. */
    public static final int MOST = 10_000;

    public SharedPatientQuery {
        if (atMost < 1 || atMost > MOST) {
            throw new UnacceptableValue(Phrase.of("limit", MOST));
        }
    }
}
