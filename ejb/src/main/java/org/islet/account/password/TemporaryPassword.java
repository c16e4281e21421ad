package org.islet.account.password;

import java.util.Locale;
import org.islet.platform.Secret;

/**
 * A password made by us for one use: 23 letters of base 32, 115 random bits, in groups that are easy to type. Letters
 * that look like digits are left out of the alphabet.
 */
public record TemporaryPassword(String letters) {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 23;
    private static final int GROUP = 4;

    public static TemporaryPassword random() {
        var letters = new StringBuilder(LENGTH);
        for (byte random : Secret.bytes(LENGTH)) {
            letters.append(ALPHABET.charAt(random & (ALPHABET.length() - 1)));
        }
        return new TemporaryPassword(letters.toString());
    }

    /** What somebody typed, without the spaces, dashes and small letters that do not matter. */
    public static TemporaryPassword typed(String text) {
        return new TemporaryPassword(text.replaceAll("[\\s\\p{Pd}]+", "").toUpperCase(Locale.ROOT));
    }

    /** As the letter shows it: ABCD-EFGH-… */
    public String grouped() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    public byte[] hash() {
        return Secret.hashOf(letters);
    }

    @Override
    public String toString() {
        return "TemporaryPassword";
    }
}
