package org.islet.consent.code;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.islet.consent.GivenConsent;

/**
 * A code among those a patient made.
 *
 * @param lastUsed when somebody last came in with it; empty where nobody did, and about an hour after its end
 */
public record ListedCode(GivenConsent consent, Optional<Instant> lastUsed) {

    public ListedCode {
        Objects.requireNonNull(consent);
        Objects.requireNonNull(lastUsed);
    }
}
