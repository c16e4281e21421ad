package org.islet.devices.event;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A basal rate that began: from a pattern, a temporary one, or one the device chose.
 *
 * @param rate U/h; empty when only a percentage is known
 * @param percent of the scheduled rate, for temporary rates given so
 * @param duration planned; zero cancels a temporary rate
 * @param pattern the name the pump gives its pattern
 * @param segment the segment of the pattern, from 0
 * @param isRebuilt the device does not record its rates: this one follows from its profiles and their changes
 */
public record Basal(
        Origin origin,
        Kind kind,
        Optional<InsulinUnits> rate,
        OptionalDouble percent,
        Optional<Duration> duration,
        Optional<String> pattern,
        OptionalInt segment,
        boolean isRebuilt)
        implements DeviceEvent {

    /** As the device recorded it. */
    public Basal(
            Origin origin,
            Kind kind,
            Optional<InsulinUnits> rate,
            OptionalDouble percent,
            Optional<Duration> duration,
            Optional<String> pattern,
            OptionalInt segment) {
        this(origin, kind, rate, percent, duration, pattern, segment, false);
    }

    /** Who set the rate. */
    public enum Kind {
        SCHEDULED,
        TEMPORARY,
        AUTOMATIC
    }
}
