package org.islet.devices.protocol.export;

import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;

/** Rows below a header that nobody can read: none of them is told by the header before it. */
public final class UnknownRows implements TableRows {

    private final RowEvents events;
    private final int header;

    public UnknownRows(CsvRow header, RowEvents events) {
        this.events = events;
        this.header = header.line();
    }

    @Override
    public void read(CsvRow row) {
        events.count(row, Phrase.of("row-skipped", Phrase.of("row.unknown-header", header)));
    }

    @Override
    public void end() {}
}
