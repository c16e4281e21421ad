package org.islet.devices.family.bluetoothcgm;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.protocol.bluetooth.EndToEndCrc;

/**
 * When the session began, characteristic 2AAA.
 *
 * <pre>
 * 0-6  year (2, low byte first), month, day, hour, minute, second
 * 7    time zone in quarters of an hour, signed; -128: unknown
 * 8    daylight saving in quarters of an hour; 255: unknown
 * 9-10 checksum, where the sensor has one
 * </pre>
 *
 * @param wallClock of the person
 * @param offset of that clock, where the sensor knows it
 */
record SessionStart(LocalDateTime wallClock, Optional<ZoneOffset> offset) {

    private static final int SIZE = 9;
    private static final int UNKNOWN_ZONE = -128;
    private static final int UNKNOWN_DAYLIGHT_SAVING = 0xFF;
    private static final int QUARTER_SECONDS = 15 * 60;

    /** Empty where the bytes are none. */
    static Optional<SessionStart> of(byte[] bytes) {
        boolean hasChecksum = bytes.length == SIZE + 2;
        if (bytes.length != SIZE && !hasChecksum) {
            return Optional.empty();
        }
        if (hasChecksum && EndToEndCrc.of(bytes, 0, SIZE) != half(bytes, SIZE)) {
            return Optional.empty();
        }
        try {
            var wallClock = LocalDateTime.of(half(bytes, 0), bytes[2], bytes[3], bytes[4], bytes[5], bytes[6]);
            return Optional.of(new SessionStart(wallClock, offset(bytes[7], bytes[8] & 0xFF)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> offset(int zone, int daylightSaving) {
        return zone == UNKNOWN_ZONE || daylightSaving == UNKNOWN_DAYLIGHT_SAVING
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds((zone + daylightSaving) * QUARTER_SECONDS));
    }

    /** What the clock showed so many minutes later, had nobody set it. */
    DeviceTime later(int minutes) {
        LocalDateTime then = wallClock.plusMinutes(minutes);
        return offset.map(known -> DeviceTime.absolute(then.atOffset(known), then))
                .orElse(DeviceTime.toTheSecond(then));
    }

    private static int half(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
