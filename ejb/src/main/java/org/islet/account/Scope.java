package org.islet.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token may be used for; a person signed in on the pages has them all. */
public enum Scope {
    /** Send captures of one's own devices and see how these uploads went. Nothing else. */
    UPLOAD,
    /** Read reports, events and one's own account. */
    READ,
    /** Give and withdraw consent, ask for it, and see who looked. */
    SHARE,
    /** Change the account: names, preferences, tokens, invitations; and what reports leave out. */
    ACCOUNT;

    /** The word used in requests and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> ofWord(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }
}
