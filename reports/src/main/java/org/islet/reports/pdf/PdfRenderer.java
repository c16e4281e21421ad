package org.islet.reports.pdf;

import org.islet.reports.model.DailySummary;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Report;

/** A report as a PDF file: the same report always gives the same bytes. */
public final class PdfRenderer {

    private PdfRenderer() {}

    /** On A4. */
    public static byte[] render(Report report) {
        return render(report, Paper.A4);
    }

    public static byte[] render(Report report, Paper paper) {
        var file = new PdfFile(paper, title(report));
        if (report instanceof DailySummary summary) {
            new DailySummaryPages(summary).write(file);
        } else if (report instanceof GlucoseProfile profile) {
            new GlucoseProfilePage(profile).write(file);
        }
        return file.finished();
    }

    private static String title(Report report) {
        return report.request().kind().title() + ", "
                + Notation.period(report.request().period());
    }
}
