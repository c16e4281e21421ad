package org.islet.record.archive;

import java.util.List;
import java.util.Optional;

/** Some events in time, and where the next page begins, if there is one. */
public record EventPage(List<NamedEvent> events, Optional<String> next) {

    public EventPage {
        events = List.copyOf(events);
    }
}
