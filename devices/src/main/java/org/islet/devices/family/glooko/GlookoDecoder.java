package org.islet.devices.family.glooko;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.IsoTimes;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WordedTimes;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.HeaderNames;
import org.islet.devices.protocol.export.PlainRows;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;

/** Each table is told by its header; the line above it names the person and is passed over. */
final class GlookoDecoder extends TableDecoder<GlookoColumns> {

    private static final Pattern PERIOD = Pattern.compile(":.*\\d.*\\s[-–]\\s.*\\d");

    GlookoDecoder() {
        super(4, ClockKind.LOCAL_TIME, Phrase.of("export.glooko"));
    }

    /** One of Glooko's tables: a line about the person, then a header that begins with the time. */
    static MatchConfidence likenessOf(CapturePart file) {
        CsvRows rows = CsvRows.ofHead(file);
        Optional<CsvRow> person = rows.next().filter(GlookoDecoder::isAboutAPerson);
        Optional<CsvRow> header = person.isPresent() ? rows.next() : Optional.empty();
        if (header.isEmpty()) {
            return MatchConfidence.NO;
        }
        if (header.flatMap(GlookoColumns::of).isPresent()) {
            return MatchConfidence.CERTAIN;
        }
        return person.get().size() > 1 ? MatchConfidence.POSSIBLE : MatchConfidence.NO;
    }

    /**
     * {@code Name:…,Date Range:2026-01-01 - 2026-01-31}, in any language and with any name; one cell where the rest of the
     * file has another separator.
     */
    private static boolean isAboutAPerson(CsvRow row) {
        return row.cell(0).contains(":")
                && Stream.of(row.cells()).skip(row.size() > 1 ? 1 : 0).anyMatch(cell -> PERIOD.matcher(cell)
                        .find());
    }

    @Override
    protected Optional<GlookoColumns> header(CsvRow row) {
        return GlookoColumns.of(row);
    }

    /** A table with a time that we do not read. */
    @Override
    protected Optional<CsvRow> foreignHeader(CsvRow row) {
        return Optional.of(row).filter(any -> GlookoWords.TIME.in(any) >= 0);
    }

    @Override
    protected boolean isAboveHeader(CsvRow row) {
        return isAboutAPerson(row);
    }

    @Override
    protected int columnOfDigits(GlookoColumns columns) {
        return columns.of(GlookoWords.TIME);
    }

    @Override
    protected String date(CsvRow row, GlookoColumns columns) {
        return row.cell(columns.of(GlookoWords.TIME));
    }

    @Override
    protected TableRows table(CsvRow names, GlookoColumns columns, WrittenTimes times, RowEvents events) {
        var unread = new UnreadColumns(names, GlookoWords.known(names));
        int time = columns.of(GlookoWords.TIME);
        events.readCodesBy(GlookoCodes::told);
        return new PlainRows(names, events, unread, row -> {
            Optional<DeviceTime> at = time(row.cell(time), times);
            if (at.isPresent()) {
                columns.table().read(row, columns, events.origin(row, at.get()), events);
            } else {
                events.skip(row, Phrase.of("row.no-time-read"));
            }
        });
    }

    private static Optional<DeviceTime> time(String written, WrittenTimes times) {
        Optional<DeviceTime> time = times.dateTime(written);
        return time.isPresent()
                ? time
                : times.dateTime(WordedTimes.numeric(written)).or(() -> IsoTimes.parseAbsolute(written));
    }

    /** The line below the one about the person is a header, in whatever language; the line itself is repeated nowhere. */
    @Override
    protected UnreadableCapture refusal(CapturePart file) {
        CsvRows rows = CsvRows.of(file, EventSink.NOBODY);
        Optional<CsvRow> header = rows.next()
                .filter(GlookoDecoder::isAboutAPerson)
                .flatMap(person -> rows.next())
                .filter(row -> Stream.of(row.cells()).noneMatch(cell -> cell.contains(":") || cell.contains("@")));
        if (header.isEmpty()) {
            return new UnreadableCapture(Phrase.of("glooko.no-header", nameOf(file)));
        }
        Phrase place = Place.ofLine(nameOf(file), header.get().line());
        String names = HeaderNames.of(header.get());
        return new UnreadableCapture(
                GlookoWords.TIME.in(header.get()) >= 0
                        ? Phrase.of("glooko.unread-table", place, names)
                        : Phrase.of("glooko.foreign-header", place, names));
    }
}
