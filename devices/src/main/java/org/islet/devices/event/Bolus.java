package org.islet.devices.event;

import java.time.Duration;
import java.util.Optional;

/**
 * A bolus a pump was asked for and gave.
 *
 * @param duration empty for a bolus given at once
 * @param insulinOnBoard active insulin before it, as the pump counted
 * @param automatic the device decided by itself; empty when it does not say
 */
public record Bolus(
        Origin origin,
        Kind kind,
        Optional<InsulinUnits> programmed,
        Optional<InsulinUnits> delivered,
        Optional<Duration> duration,
        Optional<InsulinUnits> insulinOnBoard,
        Optional<Boolean> automatic)
        implements DeviceEvent {

    /** The shape of a bolus; a dual bolus is two events. */
    public enum Kind {
        NORMAL,
        SQUARE,
        DUAL_NORMAL,
        DUAL_SQUARE
    }
}
