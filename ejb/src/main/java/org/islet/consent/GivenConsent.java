package org.islet.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A consent as the patient who gave it sees it.
 *
 * @param recipientName empty for somebody who has left
 */
public record GivenConsent(
        ConsentId id,
        Recipient recipient,
        String recipientName,
        Set<DataClass> dataClasses,
        DateWindow window,
        Purpose purpose,
        Instant from,
        Optional<Instant> until,
        Optional<Instant> withdrawn) {

    public GivenConsent {
        dataClasses = Set.copyOf(dataClasses);
    }

    /** Whether the recipient may send uploads for the patient. */
    public boolean mayUpload() {
        return dataClasses.contains(DataClass.SENDING);
    }

    /** Readings of sensor and meter, and nothing else. */
    public boolean isGlucoseOnly() {
        return dataClasses.contains(DataClass.GLUCOSE);
    }

    public Extent extent() {
        return new Extent(dataClasses, window, purpose, until);
    }

    public boolean isValidAt(Instant now) {
        return withdrawn.isEmpty()
                && !now.isBefore(from)
                && until.map(now::isBefore).orElse(true);
    }
}
