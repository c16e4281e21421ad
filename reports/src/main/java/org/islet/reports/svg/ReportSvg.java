package org.islet.reports.svg;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.islet.reports.chart.SvgCharts;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
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
                .map(chart -> SvgCharts.of(
                        List.of(new SvgCharts.Named(Optional.empty(), chart.chart())),
                        words.say(chart.summary()),
                        words))
                .or(() -> beside(sections, words))
                .or(() -> pies(sections, words));
    }

    /** Charts that stand beside one another, here one below the other, each with its name. */
    private static Optional<String> beside(List<Section> sections, Words words) {
        List<ChartSection> charts = sections.stream()
                .filter(Columns.class::isInstance)
                .flatMap(section -> ((Columns) section).columns().stream())
                .flatMap(column -> column.sections().stream())
                .filter(ChartSection.class::isInstance)
                .map(ChartSection.class::cast)
                .toList();
        return charts.isEmpty()
                ? Optional.empty()
                : Optional.of(SvgCharts.of(
                        charts.stream()
                                .map(chart -> new SvgCharts.Named(chart.title().map(words::say), chart.chart()))
                                .toList(),
                        charts.stream()
                                .map(ChartSection::summary)
                                .distinct()
                                .map(words::say)
                                .collect(Collectors.joining(" ")),
                        words));
    }

    private static Optional<String> pies(List<Section> sections, Words words) {
        return sections.stream()
                .filter(PiesSection.class::isInstance)
                .map(PiesSection.class::cast)
                .findFirst()
                .map(pies -> SvgCharts.of(pies.pies(), words.say(pies.summary()), words));
    }
}
