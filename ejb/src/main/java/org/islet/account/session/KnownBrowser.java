package org.islet.account.session;

import java.time.Instant;
import java.util.Objects;

/**
 * A browser its owner has signed in with before: signing in with it again writes no letter.
 *
 * @param isThis whether the request that asks comes from it
 */
public record KnownBrowser(BrowserId id, Browser browser, Instant firstSignedIn, Instant lastSignedIn, boolean isThis) {

    public KnownBrowser {
        Objects.requireNonNull(id);
        Objects.requireNonNull(browser);
        Objects.requireNonNull(firstSignedIn);
        Objects.requireNonNull(lastSignedIn);
    }
}
