package org.islet.consent.emergency;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.islet.consent.ConsentId;

/**
 * An access that was taken, as its patient sees it.
 *
 * @param by who took it; empty for somebody whose account is gone
 * @param ended when the patient, the clinician or the clinic ended it before its time
 */
public record EmergencyAccess(
        ConsentId id,
        String by,
        String clinic,
        String reason,
        Instant from,
        Instant until,
        Optional<Instant> ended,
        Optional<Review> review) {

    public EmergencyAccess {
        Objects.requireNonNull(id);
        Objects.requireNonNull(by);
        Objects.requireNonNull(clinic);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        Objects.requireNonNull(ended);
        Objects.requireNonNull(review);
    }

    public boolean isOpenAt(Instant now) {
        return ended.isEmpty() && now.isBefore(until);
    }
}
