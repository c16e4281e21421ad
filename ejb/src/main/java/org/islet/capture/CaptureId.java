package org.islet.capture;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The id of one stored capture. */
public record CaptureId(UUID value) {

    public CaptureId {
        Objects.requireNonNull(value);
    }

    public static CaptureId random() {
        return new CaptureId(UUID.randomUUID());
    }

    /** The id in a text, or nothing when the text is none. */
    public static Optional<CaptureId> parse(String text) {
        try {
            return Optional.of(new CaptureId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
