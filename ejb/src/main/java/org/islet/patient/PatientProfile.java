package org.islet.patient;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/** What stands at the head of a patient's reports; the birth date is theirs to give or keep. */
public record PatientProfile(PersonName name, Optional<LocalDate> birthDate) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public PatientProfile {
        Objects.requireNonNull(name);
        if (birthDate.isPresent() && birthDate.get().isBefore(EARLIEST)) {
            throw new UnacceptableValue(Phrase.of("birth-date.early"));
        }
    }
}
