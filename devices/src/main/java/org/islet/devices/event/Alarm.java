package org.islet.devices.event;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An alarm or alert the device gave.
 *
 * @param code the device's own number for it
 * @param name in the device family's words, camelCase; empty when the code has no known name
 * @param value the value the alarm carries (a glucose in mg/dL, units left, …)
 * @param cleared the record says the alarm was cleared, not raised
 */
public record Alarm(
        Origin origin,
        AlarmOrigin raisedBy,
        OptionalInt code,
        Optional<String> name,
        OptionalDouble value,
        boolean cleared)
        implements DeviceEvent {

    /** Which part raised it. */
    public enum AlarmOrigin {
        PUMP,
        SENSOR,
        METER
    }
}
