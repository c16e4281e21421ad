package org.islet.patient;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/**
 * What stands at the head of a patient's reports; the birth date and the number are theirs to give or keep.
 *
 * @param number what the clinic or the insurer calls them
 */
public record PatientProfile(PersonName name, Optional<LocalDate> birthDate, Optional<String> number) {

    public static final int LONGEST_NUMBER = 40;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public PatientProfile {
        Objects.requireNonNull(name);
        if (birthDate.isPresent() && birthDate.get().isBefore(EARLIEST)) {
            throw new UnacceptableValue(Phrase.of("birth-date.early"));
        }
        number = number.map(String::strip).filter(given -> !given.isEmpty());
        if (number.filter(PatientProfile::isNoNumber).isPresent()) {
            throw new UnacceptableValue(Phrase.of("patient-number", LONGEST_NUMBER));
        }
    }

    private static boolean isNoNumber(String given) {
        return given.length() > LONGEST_NUMBER || given.codePoints().anyMatch(Character::isISOControl);
    }
}
