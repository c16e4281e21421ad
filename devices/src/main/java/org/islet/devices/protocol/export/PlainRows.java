package org.islet.devices.protocol.export;

import java.util.function.Consumer;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;

/** Rows that each stand for themselves: those that fit their header are told, and columns nobody reads are named. */
public final class PlainRows implements TableRows {

    private final int columns;
    private final RowEvents events;
    private final UnreadColumns unread;
    private final Consumer<CsvRow> telling;

    public PlainRows(CsvRow header, RowEvents events, UnreadColumns unread, Consumer<CsvRow> telling) {
        this.columns = header.size();
        this.events = events;
        this.unread = unread;
        this.telling = telling;
    }

    @Override
    public void read(CsvRow row) {
        if (events.fits(row, columns)) {
            telling.accept(row);
            unread.see(row);
        }
    }

    @Override
    public void end() {
        events.tell(unread);
    }
}
