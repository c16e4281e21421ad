package org.islet.consent.code;

import java.util.Objects;
import org.islet.consent.GivenConsent;

/**
 * A code that was just made: it is shown this once, and not kept.
 *
 * @param address of the page where whoever has it types it
 */
public record MadeCode(ShareCode code, String address, GivenConsent consent) {

    public MadeCode {
        Objects.requireNonNull(code);
        Objects.requireNonNull(address);
        Objects.requireNonNull(consent);
    }
}
