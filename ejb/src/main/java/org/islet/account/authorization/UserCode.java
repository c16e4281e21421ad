package org.islet.account.authorization;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short code a program shows and a person compares, as in {@code WDJB-MJHT}: eight letters, no vowels, so that no
 * word comes of it, and none that looks like a digit (RFC 8628, 6.1).
 *
 * @param letters without the hyphen
 */
public record UserCode(String letters) {

    private static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public UserCode {
        if (!FORM.matcher(letters).matches()) {
            throw new IllegalArgumentException("not a user code");
        }
    }

    static UserCode random() {
        var letters = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new UserCode(letters.toString());
    }

    /** As a person types it: small letters, hyphens and blanks do not matter. */
    public static Optional<UserCode> typed(String text) {
        String letters = text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? Optional.of(new UserCode(letters)) : Optional.empty();
    }

    /** As it is shown. */
    @Override
    public String toString() {
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }
}
