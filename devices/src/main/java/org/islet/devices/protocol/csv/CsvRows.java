package org.islet.devices.protocol.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.phrase.Phrase;

/**
 * The rows of a table, read line by line so that a quote left open costs one row and not the rest of the file; every
 * row that is not a row of a table becomes a problem.
 */
public final class CsvRows {

    private static final int HEAD = 4096;
    private static final int MOST_LINES_OF_A_ROW = 200;

    private final TextLines lines;
    private final char separator;
    private final CellBounds bounds;
    private final EventSink problems;
    private final CapturePart file;
    private final CsvReader.CsvReaderBuilder reader;
    private final boolean isQuoted;
    private final Deque<TextLines.Line> readAhead = new ArrayDeque<>();

    public CsvRows(CapturePart file, char separator, EventSink problems) {
        this(file, new TextLines(file.bytes()), separator, true, problems);
    }

    private CsvRows(CapturePart file, TextLines lines, char separator, boolean isQuoted, EventSink problems) {
        this.file = file;
        this.lines = lines;
        this.isQuoted = isQuoted;
        this.separator = separator;
        this.bounds = new CellBounds(separator, isQuoted);
        this.problems = problems;
        this.reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
    }

    /** With the separator its first line uses most. */
    public static CsvRows of(CapturePart file, EventSink problems) {
        return new CsvRows(file, Separators.of(FileText.head(file.bytes(), HEAD)), problems);
    }

    /** A quote is a character like any other, for files that do not know quoting. */
    public static CsvRows unquoted(CapturePart file, char separator, EventSink problems) {
        return new CsvRows(file, new TextLines(file.bytes()), separator, false, problems);
    }

    /** The first rows only, for recognising a file by them; nobody hears of problems. */
    public static CsvRows ofHead(CapturePart file) {
        return of(head(file), EventSink.NOBODY);
    }

    public static CsvRows ofHead(CapturePart file, char separator) {
        return new CsvRows(head(file), separator, EventSink.NOBODY);
    }

    /** The first characters of a file, as a file. */
    public static CapturePart head(CapturePart file) {
        byte[] head = FileText.head(file.bytes(), HEAD).getBytes(StandardCharsets.UTF_8);
        return new CapturePart(file.kind(), file.name(), head, file.file(), file.offset());
    }

    /** The next row that has anything in it; empty at the end. */
    public Optional<CsvRow> next() {
        Optional<TextLines.Line> line = nextLine();
        while (line.isPresent()) {
            Optional<CsvRow> row = row(line.get());
            if (row.isPresent() && !row.get().isBlank()) {
                return row;
            }
            line = nextLine();
        }
        return Optional.empty();
    }

    private Optional<CsvRow> row(TextLines.Line line) {
        if (line.isTooLong()) {
            return damaged(line, "row.too-long");
        }
        if (line.text().indexOf('\0') >= 0) {
            return damaged(line, "row.nul");
        }
        if (bounds.find(line.text())) {
            return Optional.of(new CsvRow(line.number(), line.text(), bounds.found(), separator));
        }
        if (isQuoted && hasOpenQuote(line.text(), separator)) {
            return rowOfManyLines(line);
        }
        return parsed(line, line.text());
    }

    /** A quoted cell may hold line breaks; if its quote is never closed, only the first line is lost. */
    private Optional<CsvRow> rowOfManyLines(TextLines.Line first) {
        List<TextLines.Line> taken = new ArrayList<>();
        var text = new StringBuilder(first.text());
        while (taken.size() < MOST_LINES_OF_A_ROW && text.length() < TextLines.LONGEST) {
            Optional<TextLines.Line> line = nextLine();
            if (line.isEmpty()) {
                break;
            }
            taken.add(line.get());
            text.append('\n').append(line.get().text());
            if (line.get().text().indexOf('"') >= 0 && !hasOpenQuote(text, separator)) {
                Optional<CsvRow> row = parse(first.number(), text.toString());
                if (row.isPresent()) {
                    return row;
                }
                break;
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            readAhead.addFirst(taken.get(i));
        }
        return damaged(first, "row.open-quote");
    }

    private Optional<CsvRow> parsed(TextLines.Line line, String text) {
        Optional<CsvRow> row = parse(line.number(), text);
        return row.isPresent() ? row : damaged(line, "row.odd-quotes");
    }

    private Optional<CsvRow> parse(int number, String text) {
        if (!Quotes.closeWholeCells(text, separator)) {
            return Optional.empty();
        }
        try (CsvReader<String[]> csv = reader.build(StringArrayHandler.of(), text)) {
            return Optional.of(CsvRow.of(number, csv.iterator().next(), separator));
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<CsvRow> damaged(TextLines.Line line, String key) {
        problems.problem(new Problem(file.line(line.number()), Phrase.of("row-skipped", Phrase.of(key))));
        return Optional.empty();
    }

    private Optional<TextLines.Line> nextLine() {
        return readAhead.isEmpty() ? lines.next() : Optional.of(readAhead.removeFirst());
    }

    /** A quote opens at the start of a cell only. */
    static boolean hasOpenQuote(CharSequence text, char separator) {
        boolean isOpen = false;
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOpen) {
                if (c == '"') {
                    isOpen = false;
                }
            } else if (c == '"' && (atStart || text.charAt(i - 1) == '"')) {
                isOpen = true;
            }
            atStart = !isOpen && c == separator;
        }
        return isOpen;
    }
}
