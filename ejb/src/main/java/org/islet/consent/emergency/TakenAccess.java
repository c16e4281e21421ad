package org.islet.consent.emergency;

import java.util.Objects;

/**
 * An access that was taken just now.
 *
 * @param isToldByLetter false where nobody who decides for the patient has a confirmed address: they read it on the page
 */
public record TakenAccess(OpenedAccess access, boolean isToldByLetter) {

    public TakenAccess {
        Objects.requireNonNull(access);
    }
}
