package org.islet.consent;

import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.platform.UnacceptableValue;

/**
 * Which part of the list of patients is asked for.
 *
 * @param words all of them stand in the name or the birth date; empty for everybody
 * @param order where the patients of the list stand
 * @param after the last patient of the part before, in the order of names
 * @param skipped how many stand before the part, in any order
 * @param atMost how many
 */
public record SharedPatientQuery(
        String words, SharedPatientOrder order, Optional<PatientId> after, int skipped, int atMost) {

    /** The most one answer holds. */
    public static final int MOST = 10_000;

    public SharedPatientQuery {
        if (atMost < 1 || atMost > MOST) {
            throw new UnacceptableValue(Phrase.of("limit", MOST));
        }
    }

    /** Everybody by name, from behind a patient on: it holds while the list changes. */
    public static SharedPatientQuery after(Optional<PatientId> last, int atMost) {
        return new SharedPatientQuery("", SharedPatientOrder.BY_NAME, last, 0, atMost);
    }

    /** A page of those who are looked for. */
    public static SharedPatientQuery page(String words, SharedPatientOrder order, int skipped, int atMost) {
        return new SharedPatientQuery(words, order, Optional.empty(), skipped, atMost);
    }
}
