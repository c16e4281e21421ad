package org.islet.devices.decode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.phrase.Phrase;

/**
 * When that of which a capture tells can have happened: not before there was anything that could have recorded it, and
 * not after the capture was in our hands. What happened at another time is kept as it is told, is said to be doubtful,
 * and has no place in time: it lengthens no period and is in no sum. One rule for all formats (docs/data-model.md).
 *
 * @param latest the end, for a clock of which nobody knows the zone
 */
public record PossibleTimes(LocalDateTime latest) {

    /** Its first day is where some clocks begin that nobody has set. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(DeviceTime.FIRST_YEAR, 1, 2, 0, 0);

    /** No zone is farther from another. */
    private static final Duration FARTHEST_ZONE = Duration.ofHours(26);

    /** Where nobody says when the capture came. */
    public static final PossibleTimes OF_ANY_DEVICE =
            new PossibleTimes(LocalDateTime.of(DeviceTime.LAST_YEAR, 12, 31, 23, 59, 59));

    /** What is wrong with a time. */
    public enum Wrong {
        EARLY(Phrase.of("doubts.early", DeviceTime.FIRST_YEAR)),
        LATE(Phrase.of("doubts.late"));

        private final Phrase phrase;

        Wrong(Phrase phrase) {
            this.phrase = phrase;
        }

        /** What a record has that has it. */
        Phrase phrase() {
            return phrase;
        }
    }

    /** Of a capture that was in our hands at this moment. */
    public static PossibleTimes until(Instant received) {
        return new PossibleTimes(
                LocalDateTime.ofInstant(received, ZoneOffset.UTC).plus(FARTHEST_ZONE));
    }

    /** Empty where the moment is possible. */
    public Optional<Wrong> wrong(LocalDateTime moment) {
        if (moment.isBefore(EARLIEST)) {
            return Optional.of(Wrong.EARLY);
        }
        return moment.isAfter(latest) ? Optional.of(Wrong.LATE) : Optional.empty();
    }

    /** What a device states of its own clock, or a file of the world's; no time at all is none that is wrong. */
    public Optional<Wrong> wrong(DeviceTime time) {
        return clock(time).flatMap(this::wrong);
    }

    public boolean allow(DeviceTime time) {
        return wrong(time).isEmpty();
    }

    public boolean allow(Instant moment) {
        return wrong(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)).isEmpty();
    }

    static Optional<LocalDateTime> clock(DeviceTime time) {
        return time.absolute()
                .map(OffsetDateTime::toInstant)
                .map(moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .or(time::wallClock);
    }
}
