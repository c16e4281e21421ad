package org.islet.reports.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A capture's events placed in time.
 *
 * @param events in the capture's own order, each exactly once
 * @param drift how far the device's clock was ahead of the host's (behind when negative), whole quarter hours of another
 *     zone taken off; empty when not both clocks are known
 * @param clockChanges how many settings of the device's clock were walked back over
 */
public record Placement(List<PlacedEvent> events, Optional<Duration> drift, int clockChanges) {

    public Placement {
        events = List.copyOf(events);
    }
}
