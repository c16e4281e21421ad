package org.islet.reports.pdf;

import java.util.List;
import org.islet.reports.model.Presentation;
import org.islet.reports.pdf.Layout.PaperPage;
import org.islet.reports.section.Report;
import org.islet.reports.words.Words;

/** A report as a PDF file: the same report always gives the same bytes. */
public final class PdfRenderer {

    private static final float SPACE_BELOW_HEAD = 4;

    private PdfRenderer() {}

    public static byte[] render(Report report) {
        Presentation presentation = report.request().presentation();
        Words words = Words.of(report.request());
        String title = words.say(report.title()) + ", "
                + words.dates().period(report.request().period());
        var file = new PdfFile(presentation.paper(), title, presentation.locale());
        var headAndFoot = new HeadAndFoot(report, words);
        float top = HeadAndFoot.HEAD + SPACE_BELOW_HEAD;
        float width = presentation.paper().width() - 2 * Sheet.MARGIN;
        float room = presentation.paper().height() - 2 * Sheet.MARGIN - top - HeadAndFoot.FOOT;
        List<PaperPage> pages = Layout.of(report, width, room, words);
        for (int i = 0; i < pages.size(); i++) {
            PaperPage page = pages.get(i);
            Sheet sheet = file.page(
                    page.day().map(day -> words.dates().day(day.date())).orElse(title));
            headAndFoot.writeHead(sheet, i + 1);
            page.day().ifPresent(day -> new PageHeading(day, words).write(sheet, top));
            float heading = page.day().isPresent() ? PageHeading.HEIGHT : 0;
            Layout.write(sheet, page.blocks(), top + heading, room - heading);
            headAndFoot.writeFoot(sheet, i + 1, pages.size());
        }
        return file.finished();
    }
}
