package org.islet.devices.family.carelink;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.SeenRows;

/**
 * Reads section after section, each by its own header. What stands above the first one is about the person and is passed
 * over. If the first header cannot be understood nothing can; a later one costs its own section.
 */
final class CareLinkSections {

    private static final int LONGEST_HEADER_QUOTED = 600;

    private final CareLinkTimes times;
    private final RowEvents rows;
    private final Phrase nameOfFile;
    private final SeenRows seen = new SeenRows();
    private Optional<CareLinkSection> section = Optional.empty();
    private Optional<CareLinkRows> reading = Optional.empty();
    private boolean hasRead;
    private boolean hasRow;

    CareLinkSections(CareLinkTimes times, RowEvents rows, Phrase nameOfFile) {
        this.times = times;
        this.rows = rows;
        this.nameOfFile = nameOfFile;
    }

    void read(CsvRow row) throws UnreadableCapture {
        Optional<CareLinkSection> begun = CareLinkSection.of(row);
        if (begun.isPresent()) {
            end();
            section = begun;
            return;
        }
        Optional<CareLinkColumns> columns = section.flatMap(in -> CareLinkColumns.of(row));
        if (columns.isPresent()) {
            end();
            hasRead = true;
            reading = Optional.of(new CareLinkRows(section.orElseThrow(), row, columns.get(), times, rows, seen));
        } else if (reading.isPresent()) {
            reading.get().read(row);
            hasRow = true;
        } else if (section.isPresent() && !hasRead) {
            throw refusal(row);
        } else if (section.isPresent()) {
            rows.skip(row, Phrase.of("carelink.section"));
        }
    }

    boolean hasRow() {
        return hasRow;
    }

    boolean hasSection() {
        return section.isPresent();
    }

    void end() {
        reading.ifPresent(CareLinkRows::end);
        reading = Optional.empty();
    }

    private UnreadableCapture refusal(CsvRow row) {
        Phrase place = Place.ofLine(nameOfFile, row.line());
        if (!CareLinkColumns.isWide(row) || CareLinkColumns.beginsWithIndex(row)) {
            return new UnreadableCapture(Phrase.of("carelink.no-header", place));
        }
        String met = Stream.of(row.cells()).filter(cell -> !cell.isBlank()).collect(Collectors.joining(", "));
        String quoted = met.length() > LONGEST_HEADER_QUOTED ? met.substring(0, LONGEST_HEADER_QUOTED) + "…" : met;
        return new UnreadableCapture(Phrase.of("carelink.foreign-again", place, quoted));
    }
}
