package org.islet.consent.asking;

import java.util.Objects;
import java.util.UUID;

/** The id of one request for consent. */
public record ConsentRequestId(UUID value) {

    public ConsentRequestId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
