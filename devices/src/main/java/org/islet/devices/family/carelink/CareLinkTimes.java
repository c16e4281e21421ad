package org.islet.devices.family.carelink;

import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.DateOrderEvidence;
import org.islet.devices.protocol.csv.WrittenTimes;

/**
 * How the times of a file are written: the year leads in the rows of all files seen, while the period above the
 * sections follows the account's country; another order must show itself or be told.
 *
 * @param ofCountry empty where nothing tells in which order the account's country writes
 */
record CareLinkTimes(WrittenTimes ofRows, Optional<WrittenTimes> ofCountry) {

    private static final int DIGITS_OF_A_YEAR = 4;

    static CareLinkTimes of(CapturePart file, DecodeOptions options, Phrase name) throws UnreadableCapture {
        var ofRows = new DateOrderEvidence();
        var ofPeriod = new DateOrderEvidence();
        CsvRows table = CsvRows.of(file, EventSink.NOBODY);
        Optional<CareLinkColumns> columns = Optional.empty();
        Optional<Columns> above = Optional.empty();
        for (Optional<CsvRow> next = table.next();
                next.isPresent() && ofRows.told().isEmpty();
                next = table.next()) {
            CsvRow row = next.get();
            Optional<CareLinkColumns> header = CareLinkColumns.of(row);
            if (header.isPresent()) {
                columns = header;
            } else if (columns.isPresent()) {
                ofRows.see(row.cell(columns.get().date()));
            } else if (above.isEmpty()) {
                above = Optional.of(new Columns(row));
            } else {
                ofPeriod.see(row.cell(above.get().named("start date")));
                ofPeriod.see(row.cell(above.get().named("end date")));
            }
        }
        return new CareLinkTimes(
                new WrittenTimes(ofRows.orAsk(options, name)),
                ofPeriod.told().or(options::dateOrder).map(WrittenTimes::new));
    }

    Optional<DeviceTime> ofRow(CsvRow row, CareLinkColumns columns) {
        return ofRows.dateTime(row.cell(columns.date()), row.cell(columns.time()));
    }

    /** Where the clock was set to: year first, or as the account's country writes. */
    Optional<LocalDateTime> newTime(String cell) {
        boolean isYearFirst = cell.length() > DIGITS_OF_A_YEAR
                && cell.substring(0, DIGITS_OF_A_YEAR).chars().allMatch(Character::isDigit);
        Optional<DeviceTime> time =
                isYearFirst ? ofRows.dateTime(cell) : ofCountry.flatMap(times -> times.dateTime(cell));
        return time.flatMap(DeviceTime::wallClock);
    }
}
