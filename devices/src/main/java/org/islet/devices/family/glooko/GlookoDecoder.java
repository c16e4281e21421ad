package org.islet.devices.family.glooko;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.Likeness;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.DateOrderEvidence;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WordedTimes;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.ExportDecoder;
import org.islet.devices.protocol.export.HeaderNames;

/** Each table is told by its header; the line above it names the person and is passed over. */
final class GlookoDecoder extends ExportDecoder {

    private static final int WITHIN_ROWS = 3;
    private static final Pattern PERIOD = Pattern.compile(":.*\\d.*\\s[-–]\\s.*\\d");

    GlookoDecoder() {
        super(3, ClockKind.LOCAL_TIME);
    }

    /** One of Glooko's tables: a line about the person, then a header that begins with the time. */
    static Likeness likeness(CapturePart file) {
        CsvRows rows = CsvRows.ofHead(file);
        if (rows.next().filter(GlookoDecoder::isAboutAPerson).isEmpty()) {
            return Likeness.NO;
        }
        Optional<GlookoColumns> columns = rows.next().map(GlookoColumns::new);
        if (columns.isEmpty()) {
            return Likeness.NO;
        }
        return columns.flatMap(GlookoTable::of).isPresent() ? Likeness.CERTAIN : Likeness.POSSIBLE;
    }

    /** {@code Name:…,Date Range:2026-01-01 - 2026-01-31}, in any language and with any name. */
    private static boolean isAboutAPerson(CsvRow row) {
        return row.size() > 1
                && row.cell(0).contains(":")
                && Stream.of(row.cells()).skip(1).anyMatch(cell -> PERIOD.matcher(cell)
                        .find());
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        CsvRows rows = CsvRows.of(file, sink);
        GlookoColumns columns = header(rows).orElseThrow(() -> refusal(file));
        GlookoTable table = GlookoTable.of(columns)
                .orElseThrow(() -> new UnreadableCapture(nameOf(file) + ", line "
                        + columns.header().line() + ": we do not read this table of a Glooko export: "
                        + HeaderNames.of(columns.header()) + "."));
        int time = columns.of(GlookoWords.TIME);
        var times = new WrittenTimes(order(file, options));
        var events = new RowEvents(file, sink);
        var unread = new UnreadColumns(columns.header(), GlookoWords.known(columns.header()));
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (!events.fits(row.get(), columns.header().size())) {
                continue;
            }
            String written = row.get().cell(time);
            Optional<DeviceTime> at = times.dateTime(written).or(() -> times.dateTime(WordedTimes.numeric(written)));
            if (at.isPresent()) {
                table.read(row.get(), columns, events.origin(row.get(), at.get()), events);
                unread.see(row.get());
            } else {
                events.skip(row.get(), "its time cannot be read");
            }
        }
        events.tell(unread);
    }

    /** The line below the one about the person is a header, in whatever language; the line itself is repeated nowhere. */
    private static UnreadableCapture refusal(CapturePart file) {
        CsvRows rows = CsvRows.of(file, EventSink.NOBODY);
        Optional<CsvRow> header = rows.next()
                .filter(GlookoDecoder::isAboutAPerson)
                .flatMap(person -> rows.next())
                .filter(row -> Stream.of(row.cells()).noneMatch(cell -> cell.contains(":") || cell.contains("@")));
        return header.map(row -> new UnreadableCapture(nameOf(file) + ", line " + row.line()
                        + ": this header of a Glooko table is in a language we do not know: " + HeaderNames.of(row)
                        + ". Set Glooko to English and export again."))
                .orElseGet(() -> new UnreadableCapture(
                        nameOf(file) + " is not a table of a Glooko export: its header with a Timestamp is missing."));
    }

    private static Optional<GlookoColumns> header(CsvRows rows) {
        for (int i = 0; i < WITHIN_ROWS; i++) {
            Optional<GlookoColumns> columns =
                    rows.next().map(GlookoColumns::new).filter(header -> header.has(GlookoWords.TIME));
            if (columns.isPresent()) {
                return columns;
            }
        }
        return Optional.empty();
    }

    private DateOrder order(CapturePart file, DecodeOptions options) throws UnreadableCapture {
        var evidence = new DateOrderEvidence();
        showDates(file, evidence);
        return evidence.orAsk(options, nameOf(file));
    }

    @Override
    protected void showDates(CapturePart file, DateOrderEvidence evidence) {
        CsvRows rows = CsvRows.of(file, EventSink.NOBODY);
        Optional<GlookoColumns> columns = header(rows);
        for (Optional<CsvRow> row = rows.next();
                columns.isPresent() && row.isPresent() && evidence.told().isEmpty();
                row = rows.next()) {
            evidence.see(
                    row.get().cell(columns.get().of(GlookoWords.TIME)),
                    row.get().line());
        }
    }
}
