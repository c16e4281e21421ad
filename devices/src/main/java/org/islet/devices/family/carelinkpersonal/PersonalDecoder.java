package org.islet.devices.family.carelinkpersonal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.export.ExportDecoder;

/** Passes over the lines about the person and the devices, then reads the table. */
final class PersonalDecoder extends ExportDecoder {

    private static final int WITHIN_ROWS = 40;
    private static final int A_WIDE_ROW = 25;
    private static final Pattern RECORDS = Pattern.compile("DEVICE DATA \\((\\d{1,8}) records?\\)");
    private static final int LONGEST_HEADER_QUOTED = 900;

    PersonalDecoder() {
        super(4, ClockKind.OWN_CLOCK);
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CsvRows table = CsvRows.of(file, sink);
        Head head = head(file, table);
        var events = new RowEvents(file, sink);
        long read = new PersonalTables(file, head.columns(), options, events).read(table);
        events.end();
        if (read == 0) {
            events.noEntry();
        }
        if (head.records().isPresent() && head.records().getAsInt() > read) {
            sink.problem(new Problem(
                    file.line(head.line()),
                    Phrase.of("carelink-personal.cut", head.records().getAsInt(), read)));
        }
    }

    private static Head head(CapturePart file, CsvRows table) throws UnreadableCapture {
        OptionalInt records = OptionalInt.empty();
        for (int i = 0; i < WITHIN_ROWS; i++) {
            Optional<CsvRow> row = table.next();
            if (row.isEmpty()) {
                break;
            }
            Matcher count = RECORDS.matcher(row.get().cell(0));
            if (count.matches()) {
                records = OptionalInt.of(Integer.parseInt(count.group(1)));
            }
            Optional<PersonalColumns> columns = PersonalColumns.of(row.get());
            if (columns.isPresent()) {
                return new Head(columns.get(), records, row.get().line());
            }
            if (row.get().size() > A_WIDE_ROW) {
                throw refusal(file, row.get());
            }
        }
        throw new UnreadableCapture(Phrase.of("carelink-personal.no-header", nameOf(file)));
    }

    /** A header may be repeated to the person, a row of data may not: it begins with its number. */
    private static UnreadableCapture refusal(CapturePart file, CsvRow row) {
        Phrase place = Place.ofLine(nameOf(file), row.line());
        if (row.number(0).isPresent()) {
            return new UnreadableCapture(Phrase.of("carelink-personal.no-header-above", place));
        }
        String met = String.join(", ", row.cells());
        return new UnreadableCapture(Phrase.of(
                "carelink.foreign-header", place, met.substring(0, Math.min(met.length(), LONGEST_HEADER_QUOTED))));
    }

    /** What stands above the table. */
    private record Head(PersonalColumns columns, OptionalInt records, int line) {}
}
