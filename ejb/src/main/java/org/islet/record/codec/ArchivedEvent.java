package org.islet.record.codec;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.islet.capture.CaptureId;
import org.islet.devices.event.DeviceEvent;

/**
 * An event as the archive keeps it.
 *
 * @param at where it was placed in time, to the millisecond; empty when nothing says when it happened
 * @param isEstimated the place was inferred
 * @param capture the capture it was read from; its source says where in it
 */
public record ArchivedEvent(DeviceEvent event, Optional<Instant> at, boolean isEstimated, CaptureId capture) {

    public ArchivedEvent {
        at = at.map(instant -> instant.truncatedTo(ChronoUnit.MILLIS));
    }
}
