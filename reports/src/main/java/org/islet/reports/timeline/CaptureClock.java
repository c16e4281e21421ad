package org.islet.reports.timeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.PossibleTimes;

/**
 * All that is known of the clock behind a capture.
 *
 * @param kind how the family's times are to be understood
 * @param zone where the person was, by their profile
 * @param readAt the host's clock when reading ended
 * @param deviceClock the device's clock at that moment
 * @param possible what lies outside of these has no place in time
 */
public record CaptureClock(
        ClockKind kind,
        ZoneId zone,
        Optional<Instant> readAt,
        Optional<LocalDateTime> deviceClock,
        PossibleTimes possible) {

    /** Of a capture that says nothing about its clocks. */
    public static CaptureClock of(ClockKind kind, ZoneId zone) {
        return new CaptureClock(kind, zone, Optional.empty(), Optional.empty(), PossibleTimes.OF_ANY_DEVICE);
    }
}
