package org.islet.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.islet.reports.model.Presentation;
import org.islet.reports.section.Enclosed;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;

/** A report as a PDF file: the same report always gives the same bytes. What it encloses follows on pages of its own. */
public final class PdfRenderer {

    private PdfRenderer() {}

    public static byte[] render(Report report) {
        Presentation presentation = report.request().presentation();
        var description = Description.of(ReportPage.title(report), presentation.locale(), PdfReference.of(report));
        var file = new PdfFile(presentation.paper(), description);
        List<ReportPage> pages = new ArrayList<>(ReportPage.of(report));
        for (Section section : report.sections()) {
            if (section instanceof Enclosed enclosed) {
                pages.addAll(ReportPage.of(enclosed.report()));
            }
        }
        boolean isPack = pages.stream().anyMatch(page -> page.report() != report);
        for (int i = 0; i < pages.size(); i++) {
            ReportPage page = pages.get(i);
            page.write(isPack ? sheet(file, page) : file.page(page.bookmark()), i + 1, pages.size());
        }
        return file.finished();
    }

    /** In the outline each report of several stands with its days below it. */
    private static Sheet sheet(PdfFile file, ReportPage page) {
        if (page.isFirst()) {
            Sheet sheet = file.page(ReportPage.title(page.report()));
            page.page().day().ifPresent(day -> file.bookmarkBelow(page.bookmark()));
            return sheet;
        }
        return page.page().day().isPresent() ? file.pageBelow(page.bookmark()) : file.page();
    }
}
