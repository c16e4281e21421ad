package org.islet.consent;

import java.util.Objects;
import java.util.UUID;

/** The id of one consent. */
public record ConsentId(UUID value) {

    public ConsentId {
        Objects.requireNonNull(value);
    }

    public static ConsentId random() {
        return new ConsentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
