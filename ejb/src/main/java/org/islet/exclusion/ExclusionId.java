package org.islet.exclusion;

import java.util.Objects;
import java.util.UUID;

/** The id of one exclusion of a patient. */
public record ExclusionId(UUID value) {

    public ExclusionId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
