package org.islet.devices.family.abbottlibre;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.islet.devices.event.DeviceTime;

/**
 * What the reader's clock showed: seconds at its factory, its own seconds since then, and those by which the person set
 * it off.
 *
 * <p>The factory's seconds stand in configuration table 1 at byte 156. The facts do not say whether the table's number
 * before it counts as a byte, nor since when the seconds are counted. Since 1970 is the one count that gives dates on
 * which such readers were made; of the two places, the one that gives such a date is taken.
 *
 * @param factorySeconds empty where the capture does not hold them, or both places could be right
 */
record ReaderClock(OptionalLong factorySeconds) {

    static final ReaderClock UNKNOWN = new ReaderClock(OptionalLong.empty());

    private static final int TABLE = 1;
    private static final int PLACE = 156;
    private static final long FIRST_MADE = Instant.parse("2012-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_MADE = Instant.parse("2040-01-01T00:00:00Z").getEpochSecond();
    private static final int LAST_YEAR = 2100;

    /** What this answer adds to what is known. */
    ReaderClock with(byte[] configuration) {
        if (factorySeconds.isPresent() || !isTable(configuration)) {
            return this;
        }
        OptionalLong afterNumber = seconds(configuration, PLACE + 1);
        OptionalLong fromNumber = seconds(configuration, PLACE);
        if (afterNumber.isPresent() && fromNumber.isPresent()) {
            return this;
        }
        return new ReaderClock(afterNumber.isPresent() ? afterNumber : fromNumber);
    }

    /** Whether this is the configuration table the factory's seconds stand in. */
    static boolean isTable(byte[] configuration) {
        return configuration.length >= PLACE + 4 && configuration[0] == TABLE;
    }

    private static OptionalLong seconds(byte[] bytes, int place) {
        if (bytes.length < place + 4) {
            return OptionalLong.empty();
        }
        long seconds = Integer.toUnsignedLong(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(place));
        return seconds >= FIRST_MADE && seconds < LAST_MADE ? OptionalLong.of(seconds) : OptionalLong.empty();
    }

    /** Unknown where the reader does not vouch for it, or it is no date such a reader can have seen. */
    DeviceTime shown(ReaderRecord reader) {
        return reader.hasTime() ? shown(reader.readerSeconds(), reader.userOffset()) : DeviceTime.UNKNOWN;
    }

    DeviceTime shown(long readerSeconds, int userOffset) {
        if (factorySeconds.isEmpty()) {
            return DeviceTime.UNKNOWN;
        }
        long seconds = factorySeconds.getAsLong() + readerSeconds + userOffset;
        var wallClock = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        boolean isPossible = seconds >= FIRST_MADE && wallClock.getYear() < LAST_YEAR;
        return isPossible ? DeviceTime.toTheSecond(wallClock) : DeviceTime.UNKNOWN;
    }
}
