package org.islet.consent.emergency;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/**
 * What a clinician says who takes access.
 *
 * @param reason why; the patient and the clinic read it
 * @param lasts from a quarter of an hour to a day
 */
public record NewEmergencyAccess(SoughtPatient patient, String reason, Duration lasts) {

    public static final Duration SHORTEST = Duration.ofMinutes(15);
    public static final Duration USUALLY = Duration.ofHours(4);
    public static final Duration LONGEST = Duration.ofHours(24);
    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 500;

    public NewEmergencyAccess {
        Objects.requireNonNull(patient);
        reason = OneLine.of(Optional.of(reason), LONGEST_REASON, "emergency.reason.long")
                .filter(text -> text.length() >= SHORTEST_REASON)
                .orElseThrow(() -> new UnacceptableValue(Phrase.of("emergency.reason.short", SHORTEST_REASON)));
        if (lasts.compareTo(SHORTEST) < 0 || lasts.compareTo(LONGEST) > 0) {
            throw new UnacceptableValue(Phrase.of("emergency.lasts", SHORTEST.toMinutes(), LONGEST.toMinutes()));
        }
    }

    @Override
    public String toString() {
        return "NewEmergencyAccess";
    }
}
