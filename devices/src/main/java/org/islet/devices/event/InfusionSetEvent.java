package org.islet.devices.event;

import java.util.Optional;

/**
 * Work on the insulin path: filling tubing or cannula, rewinding, a new reservoir, a new site.
 *
 * @param detail the device's own kind of it ({@code manual}, {@code fixed}, …)
 */
public record InfusionSetEvent(
        Origin origin,
        Kind kind,
        Optional<String> detail,
        Optional<InsulinUnits> programmed,
        Optional<InsulinUnits> delivered)
        implements DeviceEvent {

    /** What was done. */
    public enum Kind {
        PRIME,
        REWIND,
        RESERVOIR_CHANGE,
        SITE_CHANGE
    }
}
