package org.islet.consent.emergency;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a clinic found, which its patient reads.
 *
 * @param by the name of who says so; empty for somebody who has left
 */
public record Review(Finding finding, Optional<String> note, String by, Instant at) {

    public Review {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(note);
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
    }
}
