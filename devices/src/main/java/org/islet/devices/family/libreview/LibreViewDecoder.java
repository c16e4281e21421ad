package org.islet.devices.family.libreview;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.DateOrderEvidence;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.HeaderNames;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;
import org.islet.devices.protocol.librerecords.LibreColumns;
import org.islet.devices.protocol.librerecords.LibreRows;

/** Reads a LibreView table, whose second line names the columns; the first names a person, and is passed over. */
final class LibreViewDecoder extends TableDecoder<LibreColumns> {

    private static final Pattern MADE_ON =
            Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4},? \\d{1,2}[:.]\\d{2}.{0,20}");

    LibreViewDecoder() {
        super(4, ClockKind.LOCAL_TIME, Phrase.of("export.libreview"));
    }

    @Override
    protected Optional<LibreColumns> header(CsvRow row) {
        return LibreColumns.ofPortal(row);
    }

    /** The shape of a header, in whatever language. */
    @Override
    protected Optional<CsvRow> foreignHeader(CsvRow row) {
        return Optional.of(row).filter(LibreColumns::hasPlaces);
    }

    @Override
    protected int columnOfDigits(LibreColumns columns) {
        return columns.type();
    }

    @Override
    protected String date(CsvRow row, LibreColumns columns) {
        return row.cell(columns.time());
    }

    /** The rows of one kind and one device follow each other. */
    @Override
    protected String group(CsvRow row, LibreColumns columns) {
        return row.cell(0) + " " + row.cell(1) + " " + row.cell(columns.type());
    }

    @Override
    protected int comparedFrom(CsvRow row, LibreColumns columns) {
        return 0;
    }

    @Override
    protected boolean isAboveHeader(CsvRow row) {
        return dateAbove(row).isPresent();
    }

    /** When the file was made, in the way of writing of its rows; the other cells may name a person. */
    @Override
    protected Optional<String> dateAbove(CsvRow row) {
        return Stream.of(row.cells())
                .map(String::strip)
                .filter(cell -> MADE_ON.matcher(cell).matches())
                .findFirst();
    }

    /**
     * The dates tell first, then a person. All other languages than English are those of countries that write the day
     * first. In English the clock of twelve hours and mg/dL tell, which is how an account of the United States is written;
     * elsewhere a person may choose that clock and write the day first.
     */
    @Override
    protected DateOrder order(LibreColumns columns, DateOrderEvidence dates, DecodeOptions options, Phrase file)
            throws UnreadableCapture {
        if (dates.known().or(options::dateOrder).isPresent()) {
            return dates.orAsk(options, file);
        }
        if (!columns.isEnglish()) {
            return DateOrder.DAY_MONTH_YEAR;
        }
        boolean isAmerican = dates.hasHalfDays() && columns.unit() == GlucoseUnit.MG_PER_DL;
        return isAmerican ? DateOrder.MONTH_DAY_YEAR : dates.orAsk(options, file);
    }

    @Override
    protected TableRows table(CsvRow names, LibreColumns columns, WrittenTimes times, RowEvents events) {
        return new LibreRows(names, columns, times, events);
    }

    @Override
    protected UnreadableCapture foreignHeaderRefused(Phrase place, CsvRow header) {
        return new UnreadableCapture(Phrase.of("libreview.foreign-header", place, HeaderNames.of(header)));
    }

    @Override
    protected UnreadableCapture noHeaderRefused(Phrase file) {
        return new UnreadableCapture(Phrase.of("libreview.no-header", file));
    }
}
