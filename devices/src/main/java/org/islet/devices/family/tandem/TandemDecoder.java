package org.islet.devices.family.tandem;

import java.util.Optional;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.IsoTimes;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.PlainRows;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;
import org.islet.devices.protocol.export.UnknownRows;

/** Reads tables one below the other, each with its header; what stands above the first is about a person. */
final class TandemDecoder extends TableDecoder<TandemTable.Header> {

    private static final int ROWS_ABOVE = 20;

    TandemDecoder() {
        super(1, ClockKind.OWN_CLOCK, Phrase.of("export.tandem"));
    }

    @Override
    protected int withinRows() {
        return ROWS_ABOVE;
    }

    @Override
    protected Optional<TandemTable.Header> header(CsvRow row) {
        return TandemTable.header(row);
    }

    @Override
    protected int columnOfDigits(TandemTable.Header header) {
        return header.time();
    }

    @Override
    protected String date(CsvRow row, TandemTable.Header header) {
        return header.time(row);
    }

    @Override
    protected int comparedFrom(CsvRow row, TandemTable.Header header) {
        return 0;
    }

    @Override
    protected TableRows table(CsvRow names, TandemTable.Header header, WrittenTimes times, RowEvents events) {
        if (header.rows().isEmpty()) {
            return new UnknownRows(names, events);
        }
        TandemRows rows = header.rows().get();
        var unread = new UnreadColumns(names, header.known());
        return new PlainRows(names, events, unread, row -> read(row, header, rows, times, events));
    }

    private static void read(
            CsvRow row, TandemTable.Header header, TandemRows rows, WrittenTimes times, RowEvents events) {
        Optional<DeviceTime> time = time(header.time(row), times);
        if (time.isPresent()) {
            rows.tell(row, events.origin(row, time.get()), events);
        } else {
            events.skip(row, Phrase.of("row.no-time-read"));
        }
    }

    /** A fraction of a second is left out. */
    private static Optional<DeviceTime> time(String text, WrittenTimes times) {
        String whole = text.replaceFirst("(:\\d\\d)\\.\\d+$", "$1");
        return IsoTimes.parse(whole).or(() -> IsoTimes.parseAbsolute(whole)).or(() -> times.dateTime(whole));
    }
}
