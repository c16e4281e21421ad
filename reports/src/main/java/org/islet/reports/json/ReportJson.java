package org.islet.reports.json;

import java.io.IOException;
import java.io.OutputStream;
import org.islet.reports.model.Report;

/** A report's numbers as one JSON object: the numbers on the page, and the series behind its charts. */
public final class ReportJson {

    private ReportJson() {}

    /** Writes UTF-8 and leaves the stream open. */
    public static void write(Report report, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("Writing lands with the next change of this room");
    }
}
