package org.islet.record.codec;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.islet.devices.event.DeviceEvent;

/**
 * The address of a chunk: which contents of a device, and which day by the device's own clock.
 *
 * <p>The device's clock and not the person's, so that two reads of the same record meet in the same chunk even when the
 * person's zone, or what is known of the clock, has changed between them.
 */
public record StreamDay(StreamType contents, LocalDate day) implements Comparable<StreamDay> {

    /** Where events without any time lie. */
    public static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    public static StreamDay of(ArchivedEvent kept) {
        return new StreamDay(StreamType.of(kept), dayOf(kept.event()));
    }

    private static LocalDate dayOf(DeviceEvent event) {
        return clockOf(event).map(LocalDateTime::toLocalDate).orElse(UNDATED);
    }

    /** What the device showed, or the local part of an absolute time. */
    public static Optional<LocalDateTime> clockOf(DeviceEvent event) {
        return event.time().wallClock().or(() -> event.time().absolute().map(OffsetDateTime::toLocalDateTime));
    }

    @Override
    public int compareTo(StreamDay other) {
        int byContents = contents.compareTo(other.contents);
        return byContents != 0 ? byContents : day.compareTo(other.day);
    }
}
