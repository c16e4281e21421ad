package org.islet.devices.family.libredesktop;

import java.util.Optional;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.HeaderNames;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;
import org.islet.devices.protocol.librerecords.LibreColumns;
import org.islet.devices.protocol.librerecords.LibreRows;

/** Reads the table below the line with the person's name; tabs stand between its cells, and its dates are year first. */
final class LibreDesktopDecoder extends TableDecoder<LibreColumns> {

    LibreDesktopDecoder() {
        super(4, ClockKind.OWN_CLOCK, Phrase.of("export.libre-desktop"));
    }

    @Override
    protected Optional<LibreColumns> header(CsvRow row) {
        return LibreColumns.ofDesktop(row);
    }

    /** The shape of a header, in whatever language. */
    @Override
    protected Optional<CsvRow> foreignHeader(CsvRow row) {
        return Optional.of(row).filter(LibreColumns::hasDesktopShape);
    }

    @Override
    protected int columnOfDigits(LibreColumns columns) {
        return columns.type();
    }

    @Override
    protected String date(CsvRow row, LibreColumns columns) {
        return row.cell(columns.time());
    }

    @Override
    protected String group(CsvRow row, LibreColumns columns) {
        return row.cell(columns.type());
    }

    /** Each row has an id of its own. */
    @Override
    protected int comparedFrom(CsvRow row, LibreColumns columns) {
        return 1;
    }

    /** A name and nothing else. */
    @Override
    protected boolean isAboveHeader(CsvRow row) {
        return row.isBlankFrom(1);
    }

    @Override
    protected TableRows table(CsvRow names, LibreColumns columns, WrittenTimes times, RowEvents events) {
        return new LibreRows(names, columns, times, events);
    }

    @Override
    protected UnreadableCapture foreignHeaderRefused(Phrase place, CsvRow header) {
        return new UnreadableCapture(Phrase.of("libre-desktop.foreign-header", place, HeaderNames.of(header)));
    }

    @Override
    protected UnreadableCapture noHeaderRefused(Phrase file) {
        return new UnreadableCapture(Phrase.of("libre-desktop.no-header", file));
    }
}
