package org.islet.reports.pdf;

import org.islet.reports.model.Report;

/** A report as a PDF file: the same report always gives the same bytes. */
public final class PdfRenderer {

    private PdfRenderer() {}

    /** On A4. */
    public static byte[] render(Report report) {
        return render(report, Paper.A4);
    }

    public static byte[] render(Report report, Paper paper) {
        throw new UnsupportedOperationException("Pages land with the next change of this room");
    }
}
