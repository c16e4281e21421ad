package org.islet.devices.family.nightscout;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.Decimals;
import org.islet.devices.protocol.csv.RepeatedRows;
import org.islet.devices.protocol.csv.RowEvents;

/** Entries as a table without a header: time, milliseconds since 1970, mg/dL, direction, device. */
final class EntriesTable {

    private static final int TIME = 0;
    private static final int MILLIS = 1;
    private static final int GLUCOSE = 2;
    private static final int DIRECTION = 3;

    private EntriesTable() {}

    static boolean isOne(CapturePart file) {
        return CsvRows.ofHead(file)
                .next()
                .filter(row -> row.size() > GLUCOSE
                        && time(row).isPresent()
                        && Times.ofMillis(Decimals.parse(row.cell(MILLIS))).isPresent()
                        && Decimals.parse(row.cell(GLUCOSE)).isPresent())
                .isPresent();
    }

    static void read(CapturePart file, EventSink sink) {
        var rows = new RowEvents(file, sink);
        CsvRows table = CsvRows.of(file, sink);
        var repeated = new RepeatedRows();
        for (Optional<CsvRow> next = table.next(); next.isPresent(); next = table.next()) {
            CsvRow row = next.get();
            Optional<OffsetDateTime> time =
                    Times.ofMillis(Decimals.parse(row.cell(MILLIS))).or(() -> time(row));
            OptionalDouble glucose = Decimals.parse(row.cell(GLUCOSE));
            if (time.isEmpty() || glucose.isEmpty()) {
                rows.skip(row, Phrase.of("nightscout.row"));
            } else {
                Origin origin = rows.origin(row, DeviceTime.absolute(time.get()));
                Optional<String> direction = Optional.of(row.cell(DIRECTION)).filter(text -> !text.isEmpty());
                Entries.sensor(glucose.getAsDouble(), direction, origin, sink);
                repeated.see(row, 0);
            }
        }
        repeated.tell(file.line(repeated.firstRepeat()), sink);
    }

    private static Optional<OffsetDateTime> time(CsvRow row) {
        try {
            return Optional.of(OffsetDateTime.parse(row.cell(TIME)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
