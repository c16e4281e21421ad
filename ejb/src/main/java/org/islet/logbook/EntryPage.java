package org.islet.logbook;

import java.util.List;
import java.util.Optional;

/** Some entries, the newest first, and where the next page begins, if there is one. */
public record EntryPage(List<Entry> entries, Optional<String> next) {

    public EntryPage {
        entries = List.copyOf(entries);
    }
}
