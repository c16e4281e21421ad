package org.islet.reports.csv;

import java.io.IOException;
import java.io.Writer;
import org.islet.reports.model.DailySummary;

/** The table behind the daily summary, a row a day. */
public final class DailySummaryCsv {

    private DailySummaryCsv() {}

    /** Writes a header and a row a day, and leaves the writer open. */
    public static void write(DailySummary report, Writer out) throws IOException {
        throw new UnsupportedOperationException("Tables land with the next change of this room");
    }
}
