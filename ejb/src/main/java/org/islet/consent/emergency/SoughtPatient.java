package org.islet.consent.emergency;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PersonName;
import org.islet.platform.UnacceptableValue;

/**
 * Whom a clinician has before them: by what stands on a card, not by a list to choose from. Capitals, accents, hyphens
 * and spaces make no difference, and the first of several given names is enough.
 *
 * @param givenName needed only where two have the same family name and birth date
 */
public record SoughtPatient(String familyName, Optional<String> givenName, LocalDate birthDate) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}'’.]+");

    public SoughtPatient {
        Objects.requireNonNull(birthDate);
        familyName = familyName.strip();
        givenName = givenName.map(String::strip).filter(name -> !name.isEmpty());
        if (plain(familyName).isEmpty()) {
            throw new UnacceptableValue(Phrase.of("emergency.family"));
        }
    }

    boolean isCalled(PersonName name) {
        return plain(name.family()).equals(plain(familyName))
                && givenName
                        .map(SoughtPatient::plain)
                        .filter(given -> !(plain(name.given()) + " ").startsWith(given + " "))
                        .isEmpty();
    }

    private static String plain(String name) {
        String letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(letters.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "SoughtPatient";
    }
}
