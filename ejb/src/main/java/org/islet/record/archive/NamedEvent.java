package org.islet.record.archive;

import java.time.Instant;
import org.islet.reports.timeline.PlacedEvent;

/** An event in time with the name it can be followed by. */
public record NamedEvent(EventId id, PlacedEvent placed) {

    Instant at() {
        return placed.at().orElseThrow();
    }
}
