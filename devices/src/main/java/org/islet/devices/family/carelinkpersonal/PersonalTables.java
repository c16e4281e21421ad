package org.islet.devices.family.carelinkpersonal;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;

/** The tables of one file, each read by its own header: several where exports were joined. */
final class PersonalTables {

    private static final int MOST_TABLES = 100;

    private final CapturePart file;
    private final DecodeOptions options;
    private final RowEvents events;
    private PersonalRows rows;
    private PersonalColumns columns;
    private int tables;

    PersonalTables(CapturePart file, PersonalColumns first, DecodeOptions options, RowEvents events)
            throws UnreadableCapture {
        this.file = file;
        this.options = options;
        this.events = events;
        this.columns = first;
        this.rows = begin(first);
    }

    private PersonalRows begin(PersonalColumns header) throws UnreadableCapture {
        Phrase name = Place.ofFile(file.file());
        var times = new WrittenTimes(PersonalDateOrder.of(file, tables, options, name));
        tables++;
        columns = header;
        return new PersonalRows(header, times, events);
    }

    /** Reads on to the end, and gives back how many rows of data there were. */
    long read(CsvRows table) throws UnreadableCapture {
        long read = 0;
        for (Optional<CsvRow> next = table.next(); next.isPresent(); next = table.next()) {
            CsvRow row = next.get();
            boolean isOfTable = columns.isOfTable(row);
            Optional<PersonalColumns> header = isOfTable ? Optional.empty() : PersonalColumns.of(row);
            if (header.isPresent() && tables < MOST_TABLES) {
                rows.end();
                rows = begin(header.get());
            } else if (isOfTable) {
                rows.read(row);
                read++;
            } else {
                events.count(row, Phrase.of("carelink-personal.between"));
            }
        }
        rows.end();
        return read;
    }
}
