package org.islet.platform;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Codes that a person reads out and another types: letters without vowels, so that no word comes of it, and without those
 * that look like a digit (RFC 8628, 6.1).
 */
public final class LetterCode {

    private static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private LetterCode() {}

    public static String random(int length) {
        var letters = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }

    public static boolean isOne(String letters, int length) {
        return Pattern.matches("[" + ALPHABET + "]{" + length + "}", letters);
    }

    /** As a person types it: small letters, hyphens and blanks do not matter. */
    public static Optional<String> typed(String text, int length) {
        String letters = text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return Optional.of(letters).filter(each -> isOne(each, length));
    }

    /** As it is shown: in two halves. */
    public static String shown(String letters) {
        int half = letters.length() / 2;
        return letters.substring(0, half) + "-" + letters.substring(half);
    }
}
