package org.islet.clinic;

import java.util.Objects;
import java.util.UUID;

/** The id of one clinic. */
public record ClinicId(UUID value) {

    public ClinicId {
        Objects.requireNonNull(value);
    }

    public static ClinicId random() {
        return new ClinicId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
