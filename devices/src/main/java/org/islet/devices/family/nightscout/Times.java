package org.islet.devices.family.nightscout;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.json.JsonRecord;

/** Nightscout's times: milliseconds since 1970, or ISO 8601; {@code utcOffset} is minutes, and 0 where nobody knew. */
final class Times {

    /** The year 10000. */
    private static final double LAST_MILLIS = 253_402_300_800_000.0;

    private static final int MOST_MINUTES_FROM_UTC = 18 * 60;
    private static final int SECONDS_A_MINUTE = 60;

    private Times() {}

    static Optional<DeviceTime> of(JsonRecord record, String millisField, String... textFields) {
        Optional<OffsetDateTime> number = number(record, millisField);
        Optional<OffsetDateTime> written = written(record, textFields).or(() -> record.absoluteTime(millisField));
        boolean isTextRight = number.isEmpty() || isTextRight(number, written);
        Optional<OffsetDateTime> utc = isTextRight ? written : number;
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

    /** Some write seconds for milliseconds: the text beside such a number is believed. */
    static void sayWhereTheTextIsRight(JsonRecord record, EventSink sink, String millisField, String... textFields) {
        if (isTextRight(number(record, millisField), written(record, textFields))) {
            sink.problem(new Problem(record.source(), Phrase.of("nightscout.millis", millisField)));
        }
    }

    private static boolean isTextRight(Optional<OffsetDateTime> number, Optional<OffsetDateTime> written) {
        return number.filter(time -> !isPossible(time)).isPresent()
                && written.filter(Times::isPossible).isPresent();
    }

    private static boolean isPossible(OffsetDateTime time) {
        return PossibleTimes.OF_ANY_DEVICE.allow(time.toInstant());
    }

    private static Optional<OffsetDateTime> number(JsonRecord record, String millisField) {
        return ofMillis(record.number(millisField));
    }

    /** The first that is one; a database's export writes some as numbers. */
    private static Optional<OffsetDateTime> written(JsonRecord record, String... textFields) {
        return Stream.of(textFields)
                .flatMap(field -> record.absoluteTime(field).or(() -> number(record, field)).stream())
                .findFirst();
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
