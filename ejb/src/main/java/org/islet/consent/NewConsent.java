package org.islet.consent;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/**
 * A consent as a patient writes it down.
 *
 * @param until when it ends by itself; empty: when it is withdrawn
 */
public record NewConsent(
        Recipient recipient, Set<DataClass> dataClasses, DateWindow window, Purpose purpose, Optional<Instant> until) {

    public NewConsent {
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(window);
        Objects.requireNonNull(purpose);
        dataClasses = Set.copyOf(dataClasses);
        boolean isOneOfBoth = dataClasses.contains(DataClass.REPORTS) != dataClasses.contains(DataClass.GLUCOSE);
        if (!isOneOfBoth || !dataClasses.stream().allMatch(DataClass::isShareable)) {
            throw new UnacceptableValue(Phrase.of("consent.what"));
        }
    }

    /** The same, and the recipient may send uploads for the patient. */
    public NewConsent withUploading() {
        Set<DataClass> both = EnumSet.copyOf(dataClasses);
        both.add(DataClass.SENDING);
        return new NewConsent(recipient, both, window, purpose, until);
    }

    public boolean mayUpload() {
        return dataClasses.contains(DataClass.SENDING);
    }
}
