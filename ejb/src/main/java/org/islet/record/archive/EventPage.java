package org.islet.record.archive;

import java.util.List;
import java.util.Optional;
import org.islet.reports.timeline.PlacedEvent;

/** Some events in time, and where the next page begins, if there is one. */
public record EventPage(List<PlacedEvent> events, Optional<String> next) {

    public EventPage {
        events = List.copyOf(events);
    }
}
