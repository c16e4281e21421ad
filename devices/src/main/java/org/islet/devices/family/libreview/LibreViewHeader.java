package org.islet.devices.family.libreview;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.Likeness;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.librerecords.LibreColumns;

/** The second line of a file names its columns; the first names a person, and is passed over. */
final class LibreViewHeader {

    private static final int WITHIN_ROWS = 3;

    private static final Pattern MADE_ON =
            Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4},? \\d{1,2}[:.]\\d{2}.{0,20}");

    private LibreViewHeader() {}

    static Likeness likeness(CapturePart file) {
        Optional<CsvRow> header = find(CsvRows.ofHead(file));
        if (header.isEmpty()) {
            return Likeness.NO;
        }
        return LibreColumns.of(header.get()).isPresent() ? Likeness.CERTAIN : Likeness.POSSIBLE;
    }

    /** The row that has the shape of a header, in whatever language; the rows stand behind it then. */
    static Optional<CsvRow> find(CsvRows rows) {
        for (int i = 0; i < WITHIN_ROWS; i++) {
            Optional<CsvRow> row = rows.next();
            if (row.isEmpty()) {
                return Optional.empty();
            }
            boolean isEnglish = new Columns(row.get()).named("device timestamp", "meter timestamp") != Columns.NONE
                    && LibreColumns.of(row.get()).isPresent();
            if (isEnglish || LibreColumns.hasPlaces(row.get())) {
                return row;
            }
        }
        return Optional.empty();
    }

    /** The cell of the first line that is a date and a time; the others may name a person. */
    static Optional<String> madeOn(CapturePart file) {
        return CsvRows.ofHead(file).next().flatMap(first -> Stream.of(first.cells())
                .map(String::strip)
                .filter(cell -> MADE_ON.matcher(cell).matches())
                .findFirst());
    }
}
