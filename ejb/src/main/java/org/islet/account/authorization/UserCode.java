package org.islet.account.authorization;

import java.util.Optional;
import org.islet.platform.LetterCode;

/**
 * The short code a program shows and a person compares, as in {@code WDJB-MJHT}: eight letters.
 *
 * @param letters without the hyphen
 */
public record UserCode(String letters) {

    private static final int LENGTH = 8;

    public UserCode {
        if (!LetterCode.isOne(letters, LENGTH)) {
            throw new IllegalArgumentException("not a user code");
        }
    }

    static UserCode random() {
        return new UserCode(LetterCode.random(LENGTH));
    }

    /** As a person types it: small letters, hyphens and blanks do not matter. */
    public static Optional<UserCode> typed(String text) {
        return LetterCode.typed(text, LENGTH).map(UserCode::new);
    }

    /** As it is shown. */
    @Override
    public String toString() {
        return LetterCode.shown(letters);
    }
}
