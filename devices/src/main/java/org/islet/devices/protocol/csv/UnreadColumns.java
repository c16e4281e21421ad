package org.islet.devices.protocol.csv;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.phrase.Phrase;

/** The columns nobody reads: where something is written in one of them, that is said once, by the column's name. */
public final class UnreadColumns {

    private static final int LONGEST_NAME = 80;

    private final CsvRow header;
    private final int[] unread;
    private final Map<Integer, Skipped> skipped = new TreeMap<>();

    /** @param known the columns that are read, and those left out on purpose */
    public UnreadColumns(CsvRow header, Set<Integer> known) {
        this.header = header;
        this.unread = IntStream.range(0, header.size())
                .filter(column -> !known.contains(column))
                .toArray();
    }

    public void see(CsvRow row) {
        for (int column : unread) {
            if (!row.isEmpty(column)) {
                skipped.merge(column, new Skipped(row.line(), 1), Skipped::plus);
            }
        }
    }

    public void tell(CapturePart file, EventSink sink) {
        skipped.forEach((column, cells) -> sink.problem(
                new Problem(file.line(cells.firstLine()), Phrase.of("unread-column", cells.count(), name(column)))));
    }

    private String name(int column) {
        String name = header.cell(column);
        return name.isEmpty()
                ? Integer.toString(column + 1)
                : "“" + name.substring(0, Math.min(LONGEST_NAME, name.length())) + "”";
    }

    private record Skipped(int firstLine, int count) {

        Skipped plus(Skipped other) {
            return new Skipped(firstLine, count + other.count);
        }
    }
}
