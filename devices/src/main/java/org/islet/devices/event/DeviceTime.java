package org.islet.devices.event;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When an event happened, as far as its device says: the device's wall clock without a zone, an absolute time where the
 * format has one, or nothing at all.
 *
 * @param wallClock the device's own clock
 * @param toTheSecond whether the device keeps seconds; if not, the wall clock's seconds are 0 and are not shown
 * @param absolute the time with its offset, only where the device or file itself states one
 * @param isEstimated the wall clock was inferred (say, counted on from another record) and not stamped by the device
 */
public record DeviceTime(
        Optional<LocalDateTime> wallClock,
        boolean toTheSecond,
        Optional<OffsetDateTime> absolute,
        boolean isEstimated) {

    /** Nothing that is read here is older; clocks that nobody has set count from 1970, 2000 or its first day. */
    public static final int FIRST_YEAR = 2001;

    /** Beyond it, no device we read will be alive: later times are a clock set wrong. */
    public static final int LAST_YEAR = 2049;

    public static final DeviceTime UNKNOWN = new DeviceTime(Optional.empty(), false, Optional.empty(), false);

    public static DeviceTime toTheSecond(LocalDateTime wallClock) {
        return new DeviceTime(Optional.of(wallClock), true, Optional.empty(), false);
    }

    public static DeviceTime toTheMinute(LocalDateTime wallClock) {
        return new DeviceTime(Optional.of(wallClock), false, Optional.empty(), false);
    }

    public static DeviceTime absolute(OffsetDateTime time) {
        return new DeviceTime(Optional.empty(), true, Optional.of(time), false);
    }

    public static DeviceTime absolute(OffsetDateTime time, LocalDateTime wallClock) {
        return new DeviceTime(Optional.of(wallClock), true, Optional.of(time), false);
    }

    /** Counted on from this time, where a device states how long something took and stamps its beginning alone. */
    public DeviceTime plus(Duration duration) {
        return new DeviceTime(
                wallClock.map(time -> time.plus(duration)),
                toTheSecond,
                absolute.map(time -> time.plus(duration)),
                true);
    }

    /** Whether no device we read can have lived through it: a clock that was lost, or a file's sign for no time. */
    public static boolean cannotBeRight(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    public DeviceTime estimated() {
        return new DeviceTime(wallClock, toTheSecond, absolute, true);
    }
}
