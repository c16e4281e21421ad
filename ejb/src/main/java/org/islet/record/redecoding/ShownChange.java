package org.islet.record.redecoding;

import java.util.Optional;
import org.islet.record.replay.ChangeKind;
import org.islet.reports.timeline.PlacedEvent;

/** One change as a person reads it: what was told of which capture, and what is told now. */
public record ShownChange(
        ChangeKind kind, String type, String device, Optional<PlacedEvent> before, Optional<PlacedEvent> after) {

    /** What there is of it: after, or what is gone. */
    public PlacedEvent either() {
        return after.or(() -> before).orElseThrow();
    }
}
