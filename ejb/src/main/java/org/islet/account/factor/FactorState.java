package org.islet.account.factor;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether an account asks for a code, as its owner sees it.
 *
 * @param onSince empty while it does not
 * @param codesLeft codes on paper that were not used
 */
public record FactorState(Optional<Instant> onSince, int codesLeft) {

    public boolean isOn() {
        return onSince.isPresent();
    }
}
