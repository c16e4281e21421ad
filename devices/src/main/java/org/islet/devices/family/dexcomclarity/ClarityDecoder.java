package org.islet.devices.family.dexcomclarity;

import java.util.Optional;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.HeaderNames;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;

/** Reads the rows one by one; a row that cannot be read costs only itself. */
final class ClarityDecoder extends TableDecoder<ClarityHeader> {

    ClarityDecoder() {
        super(4, ClockKind.LOCAL_TIME, Phrase.of("export.clarity"));
    }

    @Override
    protected Optional<ClarityHeader> header(CsvRow row) {
        return ClarityHeader.of(row);
    }

    @Override
    protected Optional<CsvRow> foreignHeader(CsvRow row) {
        return Optional.of(row).filter(ClarityHeader::hasLayout);
    }

    @Override
    protected int columnOfDigits(ClarityHeader header) {
        return ClarityHeader.TIME;
    }

    /** Clarity writes the year first; a spreadsheet may have written the dates anew, in the order of its country. */
    @Override
    protected String date(CsvRow row, ClarityHeader header) {
        return row.cell(ClarityHeader.TIME);
    }

    /** The index before the time runs on; rows without a time are settings, which may say the same. */
    @Override
    protected int comparedFrom(CsvRow row, ClarityHeader header) {
        return row.isEmpty(ClarityHeader.TIME) ? -1 : ClarityHeader.TIME;
    }

    @Override
    protected TableRows table(CsvRow names, ClarityHeader header, WrittenTimes times, RowEvents events) {
        return new ClarityRowReading(header, times, events);
    }

    /** A header holds no personal data, but a first row that is no header may: only a header is repeated. */
    @Override
    protected UnreadableCapture foreignHeaderRefused(Phrase place, CsvRow header) {
        return new UnreadableCapture(Phrase.of("clarity.foreign-header", place, HeaderNames.of(header)));
    }

    @Override
    protected UnreadableCapture noHeaderRefused(Phrase file) {
        return new UnreadableCapture(Phrase.of("clarity.no-header", Place.ofLine(file, 1)));
    }
}
