package org.islet.reports.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.islet.reports.model.Paper;
import org.islet.reports.pdf.Layout.PaperPage;
import org.islet.reports.section.Report;
import org.islet.reports.words.Words;

/** One page of a report: its head, what stands on it, its foot. */
record ReportPage(
        Report report, Words words, HeadAndFoot headAndFoot, PaperPage page, boolean isFirst, boolean isLast) {

    private static final float TOP = HeadAndFoot.HEAD + 4;

    static List<ReportPage> of(Report report) {
        Paper paper = report.request().presentation().paper();
        float width = paper.width() - 2 * Sheet.MARGIN;
        Words words = Words.of(report.request());
        var headAndFoot = new HeadAndFoot(report, words);
        List<PaperPage> pages = Layout.of(report, width, room(report), words);
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new ReportPage(report, words, headAndFoot, pages.get(i), i == 0, i == pages.size() - 1))
                .toList();
    }

    private static float room(Report report) {
        return report.request().presentation().paper().height() - 2 * Sheet.MARGIN - TOP - HeadAndFoot.FOOT;
    }

    static String title(Report report) {
        Words words = Words.of(report.request());
        return words.say(report.title()) + ", "
                + words.dates().period(report.request().period());
    }

    /** The day on it, or else the report. */
    String bookmark() {
        return page.day().map(day -> words.dates().heading(day.period())).orElse(title(report));
    }

    /** @param number counted through the file, as all of them are */
    void write(Sheet sheet, int number, int pages) {
        headAndFoot.writeHead(sheet, isFirst);
        var above = page.day().map(day -> new PageHeading(day, sheet.width(), words));
        above.ifPresent(day -> day.write(sheet, TOP));
        float heading = above.map(PageHeading::height).orElse(0f);
        Layout.write(sheet, page.blocks(), TOP + heading, room(report) - heading);
        headAndFoot.writeFoot(sheet, isLast, number, pages);
    }
}
