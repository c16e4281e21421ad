package org.islet.logbook;

import java.util.Objects;

/** An entry as it is first written; the same id sent twice is one entry. */
public record NewEntry(EntryId id, Written written) {

    public NewEntry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(written);
    }
}
