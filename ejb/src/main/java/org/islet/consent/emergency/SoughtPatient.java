package org.islet.consent.emergency;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PersonName;
import org.islet.platform.UnacceptableValue;

/**
 * Whom a clinician has before them: by what stands on a card, not by a list to choose from. Capitals, accents, hyphens
 * and spaces make no difference, nor letters that cards write as two, and the first of several given names is enough.
 *
 * @param givenName needed only where two have the same family name and birth date
 */
public record SoughtPatient(String familyName, Optional<String> givenName, LocalDate birthDate) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Letters that are no other one with a mark. */
    private static final Map<String, String> NEVER_MARKED =
            Map.of("ł", "l", "đ", "d", "ð", "d", "ø", "o", "æ", "ae", "œ", "oe", "þ", "th");

    /** Letters that passports write as two. */
    private static final Map<String, String> AS_TWO = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}'’.]+");

    public SoughtPatient {
        Objects.requireNonNull(birthDate);
        familyName = familyName.strip();
        givenName = givenName.map(String::strip).filter(name -> !name.isEmpty());
        if (plain(familyName.toLowerCase(Locale.ROOT)).isBlank()) {
            throw new UnacceptableValue(Phrase.of("emergency.family"));
        }
    }

    boolean isCalled(PersonName name) {
        return isLike(familyName, name.family(), String::equals)
                && givenName
                        .filter(given -> !isLike(given, name.given(), SoughtPatient::isBeginning))
                        .isEmpty();
    }

    private static boolean isBeginning(String typed, String known) {
        return (known + " ").startsWith(typed + " ");
    }

    private static boolean isLike(String typed, String known, BiPredicate<String, String> like) {
        return forms(typed).anyMatch(one -> forms(known).anyMatch(other -> like.test(one, other)));
    }

    /** With a letter for a letter, and as passports write it. */
    private static Stream<String> forms(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Stream.of(plain(small), plain(replaced(small, AS_TWO)));
    }

    private static String replaced(String name, Map<String, String> letters) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letters.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }

    private static String plain(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(replaced(name, NEVER_MARKED), Normalizer.Form.NFKD))
                .replaceAll("");
        // in capitals first: ß is SS there, and nowhere else
        return BETWEEN.matcher(letters.strip())
                .replaceAll(" ")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "SoughtPatient";
    }
}
