package org.islet.patient;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The id of one patient; random, so that knowing one says nothing of another. */
public record PatientId(UUID value) {

    public PatientId {
        Objects.requireNonNull(value);
    }

    public static PatientId random() {
        return new PatientId(UUID.randomUUID());
    }

    /** The id in a text, or nothing when the text is none. */
    public static Optional<PatientId> parse(String text) {
        try {
            return Optional.of(new PatientId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
