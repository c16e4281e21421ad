package org.islet.account.token;

import java.util.Locale;
import java.util.Optional;

/** The secret of a token as a request carries it: {@code Authorization: Bearer islet_…}. */
public final class BearerSecret {

    private static final String SCHEME = "bearer ";

    private BearerSecret() {}

    /** Empty for any other way to prove who one is. */
    public static Optional<String> in(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
