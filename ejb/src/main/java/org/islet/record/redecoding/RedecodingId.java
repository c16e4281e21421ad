package org.islet.record.redecoding;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The id of one computed difference; computed anew, it gets another. */
public record RedecodingId(UUID value) {

    public RedecodingId {
        Objects.requireNonNull(value);
    }

    public static RedecodingId random() {
        return new RedecodingId(UUID.randomUUID());
    }

    /** The id in a text, or nothing when the text is none. */
    public static Optional<RedecodingId> parse(String text) {
        try {
            return Optional.of(new RedecodingId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
