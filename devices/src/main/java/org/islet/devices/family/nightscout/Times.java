package org.islet.devices.family.nightscout;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.protocol.json.JsonRecord;

/** Nightscout's times: milliseconds since 1970, or ISO 8601; {@code utcOffset} is minutes, and 0 where nobody knew. */
final class Times {

    /** The year 10000. */
    private static final double LAST_MILLIS = 253_402_300_800_000.0;

    private static final int MOST_MINUTES_FROM_UTC = 18 * 60;
    private static final int SECONDS_A_MINUTE = 60;

    private Times() {}

    static Optional<DeviceTime> of(JsonRecord record, String millisField, String... textFields) {
        Optional<OffsetDateTime> text = Optional.empty();
        for (String field : textFields) {
            text = text.or(() -> record.absoluteTime(field));
        }
        Optional<OffsetDateTime> written = text;
        Optional<OffsetDateTime> utc = ofMillis(record.number(millisField)).or(() -> written);
        OptionalDouble minutes = record.number("utcOffset");
        boolean isLocal = minutes.isPresent()
                && minutes.getAsDouble() != 0
                && Math.abs(minutes.getAsDouble()) <= MOST_MINUTES_FROM_UTC;
        if (isLocal) {
            var offset = ZoneOffset.ofTotalSeconds((int) minutes.getAsDouble() * SECONDS_A_MINUTE);
            return utc.map(time -> withWallClock(time.withOffsetSameInstant(offset)));
        }
        boolean isWrittenLocally =
                written.filter(time -> time.getOffset().getTotalSeconds() != 0).isPresent();
        return isWrittenLocally
                ? written.map(Times::withWallClock)
                : utc.map(time -> DeviceTime.absolute(time.withOffsetSameInstant(ZoneOffset.UTC)));
    }

    static Optional<OffsetDateTime> ofMillis(OptionalDouble millis) {
        return millis.isPresent() && millis.getAsDouble() > 0 && millis.getAsDouble() < LAST_MILLIS
                ? Optional.of(Instant.ofEpochMilli((long) millis.getAsDouble()).atOffset(ZoneOffset.UTC))
                : Optional.empty();
    }

    private static DeviceTime withWallClock(OffsetDateTime time) {
        return DeviceTime.absolute(time, time.toLocalDateTime());
    }
}
