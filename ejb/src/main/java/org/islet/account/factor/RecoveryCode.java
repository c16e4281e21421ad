package org.islet.account.factor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.islet.platform.Secret;

/**
 * A code on paper, good once: 80 random bits, which nobody guesses, as four groups of four letters.
 *
 * @param letters without hyphens
 */
record RecoveryCode(String letters) {

    private static final int BYTES = 10;
    private static final int AT_ONCE = 10;
    private static final Pattern FORM = Pattern.compile("[A-Z2-7]{16}");

    static List<RecoveryCode> fresh() {
        return Stream.generate(() -> new RecoveryCode(Base32.toBase32String(Secret.bytes(BYTES))))
                .limit(AT_ONCE)
                .toList();
    }

    static Optional<RecoveryCode> typed(String text) {
        String letters = text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? Optional.of(new RecoveryCode(letters)) : Optional.empty();
    }

    byte[] hash() {
        return Secret.hashOf(letters);
    }

    /** As it is shown. */
    @Override
    public String toString() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
