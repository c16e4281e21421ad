package org.islet.devices.family.juggluco;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.PlainRows;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;

/** A reading a row: seconds since 1970, the hours by which the telephone's clock was ahead of UTC, and a value. */
final class JugglucoDecoder extends TableDecoder<JugglucoHeader> {

    /** The year 10000. */
    private static final double LAST_SECOND = 253_402_300_800.0;

    private static final double MOST_HOURS = 18;
    private static final int SECONDS_AN_HOUR = 3600;

    JugglucoDecoder() {
        super(1, ClockKind.ABSOLUTE, Phrase.of("export.juggluco"));
    }

    @Override
    protected Optional<JugglucoHeader> header(CsvRow row) {
        return JugglucoHeader.of(row);
    }

    @Override
    protected int columnOfDigits(JugglucoHeader header) {
        return header.seconds();
    }

    /** Numbers have no order to find. */
    @Override
    protected boolean hasOrderToFind() {
        return false;
    }

    @Override
    protected String date(CsvRow row, JugglucoHeader header) {
        return row.cell(header.seconds());
    }

    @Override
    protected int comparedFrom(CsvRow row, JugglucoHeader header) {
        return 0;
    }

    @Override
    protected TableRows table(CsvRow names, JugglucoHeader header, WrittenTimes times, RowEvents events) {
        var unread = new UnreadColumns(names, header.known());
        return new PlainRows(names, events, unread, row -> read(row, header, events));
    }

    private static void read(CsvRow row, JugglucoHeader header, RowEvents events) {
        Optional<DeviceTime> time = time(row.number(header.seconds()), row.number(header.hours()));
        if (time.isEmpty()) {
            events.skip(row, Phrase.of("row.no-time-read"));
        } else {
            if (!row.isEmpty(header.hours()) && !isAClock(row.number(header.hours()))) {
                events.count(row, Phrase.of("juggluco.hours"));
            }
            events.onlyGlucose(
                    row, events.origin(row, time.get()), GlucoseReading.Kind.SENSOR, header.glucose(), header.unit());
        }
    }

    private static Optional<DeviceTime> time(OptionalDouble seconds, OptionalDouble hours) {
        if (seconds.orElse(0) <= 0 || seconds.getAsDouble() >= LAST_SECOND) {
            return Optional.empty();
        }
        OffsetDateTime utc = Instant.ofEpochSecond((long) seconds.getAsDouble()).atOffset(ZoneOffset.UTC);
        if (!isAClock(hours)) {
            return Optional.of(DeviceTime.absolute(utc));
        }
        var ahead = ZoneOffset.ofTotalSeconds((int) Math.round(hours.getAsDouble() * SECONDS_AN_HOUR));
        OffsetDateTime local = utc.withOffsetSameInstant(ahead);
        return Optional.of(DeviceTime.absolute(local, local.toLocalDateTime()));
    }

    /** A number of hours by which a clock can differ from UTC. */
    private static boolean isAClock(OptionalDouble hours) {
        return hours.isPresent() && Math.abs(hours.getAsDouble()) <= MOST_HOURS;
    }
}
