package org.islet.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Notation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.CellWords;
import org.islet.reports.section.Listing;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;

/**
 * The table of a report: comma-separated, lines ended by CR LF (RFC 4180), unknown cells empty, heads in no language, and
 * carbohydrate in grams, whatever the reader counts in.
 */
public final class ReportCsv {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final GlucoseUnit unit;
    private final CellWords words;

    private ReportCsv(ReportRequest request) {
        this.unit = request.unit();
        this.words = new CellWords(Words.inGrams(request));
    }

    /** Empty for a report without one. */
    public static Optional<Table> tableOf(Report report) {
        return report.sections().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst();
    }

    /** Writes a header and the rows, and leaves the writer open. */
    public static void write(Report report, Table table, Writer out) throws IOException {
        var csv = new ReportCsv(report.request());
        CsvWriter lines = lines(out);
        lines.writeRecord(row(table.columns(), Table.Column::id, "unit"));
        for (List<Table.Cell> row : table.rows()) {
            lines.writeRecord(row(row, csv::cell, csv.unit.symbol()));
        }
        lines.flush();
    }

    /** Writes the header of a listing, and leaves the writer open. */
    public static void writeHead(Listing listing, Writer out) throws IOException {
        CsvWriter lines = lines(out);
        lines.writeRecord(listing.columns().stream().map(Table.Column::id).toList());
        lines.flush();
    }

    /** Writes a row an event as they come, and leaves the writer open; each has its own unit. */
    public static void write(ReportRequest request, Listing listing, List<PlacedEvent> events, Writer out)
            throws IOException {
        var csv = new ReportCsv(request);
        CsvWriter lines = lines(out);
        for (PlacedEvent event : events) {
            lines.writeRecord(listing.row().apply(event, request.period().zone()).stream()
                    .map(csv::cell)
                    .map(Cell::of)
                    .toList());
        }
        lines.flush();
    }

    private static CsvWriter lines(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    /** The unit of the numbers stands second, after the day or the time. */
    private static <T> List<String> row(List<T> values, Function<T, String> words, String unit) {
        List<String> cells = values.stream().map(words).map(Cell::of).collect(Collectors.toCollection(ArrayList::new));
        cells.add(1, Cell.of(unit));
        return cells;
    }

    private String cell(Table.Cell cell) {
        if (cell instanceof Table.Number number) {
            return number(number.value());
        }
        if (cell instanceof Table.Change change) {
            return number(change.value());
        }
        if (cell instanceof Table.Named named) {
            return named.id();
        }
        if (cell instanceof Table.Share share) {
            return number(share.value());
        }
        if (cell instanceof Table.SideShare share) {
            return number(share.value());
        }
        if (cell instanceof Table.Day day) {
            return day.date().toString();
        }
        if (cell instanceof Table.Days days) {
            return days.dates().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        }
        if (cell instanceof Table.Moment moment) {
            return ISO.format(moment.at());
        }
        if (cell instanceof Table.Lines lines) {
            return words.of(new Table.Words(lines.phrases()));
        }
        return cell instanceof Table.Time time ? time.time().toString() : words.of(cell);
    }

    /** Three decimals at most, always with a point, never in powers of ten; LO and HI before their limit. */
    private String number(Measure measure) {
        if (!measure.isKnown()) {
            return "";
        }
        double value = measure.value().getAsDouble();
        double shown = measure.quantity().isOfGlucose() ? Notation.in(value, unit) : value;
        String number = Notation.known(shown)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        return measure.outOfRange()
                .map(range -> (range.name().startsWith("L") ? "LO " : "HI ") + number)
                .orElse(number);
    }
}
