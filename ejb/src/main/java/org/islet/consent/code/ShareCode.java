package org.islet.consent.code;

import java.util.Optional;
import org.islet.platform.LetterCode;
import org.islet.platform.Secret;

/**
 * The code a patient reads out, as in {@code WDJBM-JHTRV}: ten letters, ten million million possibilities, of which a
 * thousand an hour are tried at most ({@link ShareCodeService}).
 *
 * @param letters without the hyphen
 */
public record ShareCode(String letters) {

    private static final int LENGTH = 10;

    public ShareCode {
        if (!LetterCode.isOne(letters, LENGTH)) {
            throw new IllegalArgumentException("not a code");
        }
    }

    static ShareCode random() {
        return new ShareCode(LetterCode.random(LENGTH));
    }

    /** As a person types it: small letters, hyphens and blanks do not matter. */
    public static Optional<ShareCode> typed(String text) {
        return LetterCode.typed(text, LENGTH).map(ShareCode::new);
    }

    byte[] hash() {
        return Secret.hashOf(letters);
    }

    /** As it is shown. */
    @Override
    public String toString() {
        return LetterCode.shown(letters);
    }
}
