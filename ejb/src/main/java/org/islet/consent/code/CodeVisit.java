package org.islet.consent.code;

import java.time.ZoneId;
import java.util.Objects;
import org.islet.consent.GivenConsent;

/**
 * What somebody sees of the code they brought: how far it reaches.
 *
 * @param zone the patient's, by whose clock it ends
 */
public record CodeVisit(GivenConsent consent, ZoneId zone) {

    public CodeVisit {
        Objects.requireNonNull(consent);
        Objects.requireNonNull(zone);
    }
}
