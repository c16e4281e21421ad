package org.islet.reports.svg;

import java.util.List;
import java.util.Optional;
import org.islet.reports.chart.SvgCharts;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Page;
import org.islet.reports.section.PiesSection;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.words.Words;

/** The chart of a report as one SVG document. */
public final class ReportSvg {

    private ReportSvg() {}

    /** Empty for a report of many days, each with a chart of its own, and for one without a chart. */
    public static Optional<String> of(Report report) {
        Words words = Words.of(report.request());
        List<Page> pages = report.sections().stream()
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .toList();
        if (pages.size() > 1) {
            return Optional.empty();
        }
        List<Section> sections =
                pages.isEmpty() ? report.sections() : pages.get(0).sections();
        return sections.stream()
                .filter(ChartSection.class::isInstance)
                .map(ChartSection.class::cast)
                .findFirst()
                .map(chart -> SvgCharts.of(List.of(chart.chart()), words.say(chart.summary()), words))
                .or(() -> pies(sections, words));
    }

    private static Optional<String> pies(List<Section> sections, Words words) {
        return sections.stream()
                .filter(PiesSection.class::isInstance)
                .map(PiesSection.class::cast)
                .findFirst()
                .map(pies -> SvgCharts.of(pies.pies(), words.say(pies.summary()), words));
    }
}
