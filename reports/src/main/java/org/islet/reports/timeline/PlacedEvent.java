package org.islet.reports.timeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.devices.event.DeviceEvent;

/**
 * An event placed in time, with the way back to its bytes.
 *
 * @param at empty when nothing says when it happened, or the time told cannot be right; such events are listed, never drawn
 * @param local the wall clock of the person at that moment
 * @param device whose it is, in a person's words ("Contour Next USB 7390-…"); the same for all events of one device
 * @param capture the stored capture it came from (its id), or the file's name offline
 */
public record PlacedEvent(
        DeviceEvent event,
        Optional<Instant> at,
        Optional<LocalDateTime> local,
        boolean isEstimated,
        String device,
        String capture) {

    /** The same moment and place of another event. */
    public PlacedEvent of(DeviceEvent other) {
        return new PlacedEvent(other, at, local, isEstimated, device, capture);
    }
}
