package org.islet.record.codec;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;

/**
 * A reading as whole numbers, one for each column.
 *
 * @param clock seconds of the device's clock, as if it showed UTC
 * @param placedAfter milliseconds from the clock to the placed instant; 0 where there is none
 * @param absoluteAfter seconds from the clock to the absolute time; 0 where there is none
 * @param offset seconds of the absolute time's offset
 */
public record ReadingRow(
        long clock, ReadingFlags marks, long placedAfter, long absoluteAfter, int offset, Decimal value, Decimal isig) {

    private static final long MILLIS = 1000;

    /** Whether a row gives this very reading back. */
    public static boolean holdsExactly(GlucoseReading reading) {
        return StreamDay.clockOf(reading).filter(clock -> clock.getNano() == 0).isPresent()
                && reading.time().absolute().stream().allMatch(time -> time.getNano() == 0)
                && reading.value().stream()
                        .allMatch(value -> Decimal.exactly(value.value()).isPresent())
                && reading.isigNanoAmperes().stream()
                        .allMatch(isig -> Decimal.exactly(isig).isPresent());
    }

    public static ReadingRow of(ArchivedEvent kept) {
        var reading = (GlucoseReading) kept.event();
        long clock = StreamDay.clockOf(reading).orElseThrow().toEpochSecond(ZoneOffset.UTC);
        Optional<OffsetDateTime> absolute = reading.time().absolute();
        return new ReadingRow(
                clock,
                ReadingFlags.of(kept, reading),
                kept.at().map(at -> at.toEpochMilli() - clock * MILLIS).orElse(0L),
                absolute.map(time -> time.toEpochSecond() - clock).orElse(0L),
                absolute.map(time -> time.getOffset().getTotalSeconds()).orElse(0),
                reading.value().flatMap(value -> Decimal.exactly(value.value())).orElse(Decimal.ZERO),
                reading.isigNanoAmperes().isPresent()
                        ? Decimal.exactly(reading.isigNanoAmperes().getAsDouble())
                                .orElseThrow()
                        : Decimal.ZERO);
    }

    public ArchivedEvent toEvent(List<String> flags, SourceColumns.Provenance provenance) {
        var reading = new GlucoseReading(
                new Origin(time(), provenance.source()),
                marks.kind(),
                marks.unit().map(unit -> new Glucose(value.value(), unit)),
                marks.outOfRange(),
                marks.hasIsig() ? OptionalDouble.of(isig.value()) : OptionalDouble.empty(),
                flags,
                marks.isLinkedMeter());
        Optional<Instant> at =
                marks.isPlaced() ? Optional.of(Instant.ofEpochMilli(clock * MILLIS + placedAfter)) : Optional.empty();
        return new ArchivedEvent(reading, at, marks.isPlaceEstimated(), provenance.capture());
    }

    private DeviceTime time() {
        Optional<LocalDateTime> wallClock = marks.hasWallClock()
                ? Optional.of(LocalDateTime.ofEpochSecond(clock, 0, ZoneOffset.UTC))
                : Optional.empty();
        Optional<OffsetDateTime> absolute = marks.hasAbsolute()
                ? Optional.of(Instant.ofEpochSecond(clock + absoluteAfter).atOffset(ZoneOffset.ofTotalSeconds(offset)))
                : Optional.empty();
        return new DeviceTime(wallClock, marks.isToTheSecond(), absolute, marks.isDeviceTimeEstimated());
    }
}
