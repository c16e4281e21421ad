package org.islet.logbook;

import java.util.Objects;
import java.util.UUID;

/** The id of an entry through all its revisions; made by whoever writes it, so that sending it twice doubles nothing. */
public record EntryId(UUID value) {

    public EntryId {
        Objects.requireNonNull(value);
    }

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
