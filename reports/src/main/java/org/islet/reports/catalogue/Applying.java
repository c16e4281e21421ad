package org.islet.reports.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Enclosed;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Note;
import org.islet.reports.section.Page;
import org.islet.reports.section.PiesSection;
import org.islet.reports.section.Ranges;
import org.islet.reports.section.Section;
import org.islet.reports.section.SectionVisitor;
import org.islet.reports.section.SmallDays;
import org.islet.reports.section.Table;

/**
 * Leaves out of any report what does not apply to a person or is not for its reader: the one place that does, so that
 * page, paper, JSON and CSV agree.
 */
final class Applying implements SectionVisitor<Optional<Section>> {

    private static final String TOGETHER = "summary.together";
    private static final int WHOLE_ROW = 12;

    private final Set<Subject> leftOut;

    Applying(ReportRequest request, PeriodEvents events) {
        this.leftOut = Subject.notApplying(request, events);
    }

    List<Section> of(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.accept(this).stream())
                .toList();
    }

    private boolean applies(String id) {
        return leftOut.stream().noneMatch(subject -> subject.isOf(id));
    }

    private boolean applies(String whole, String part) {
        return applies(part) && applies(whole + "." + part);
    }

    @Override
    public Optional<Section> figures(Figures figures) {
        List<Figures.Figure> kept = figures.figures().stream()
                .filter(figure -> applies(figures.id(), figure.id()))
                .toList();
        boolean isEmptied = kept.isEmpty() && !figures.figures().isEmpty();
        return applies(figures.id()) && !(isEmptied && figures.notes().isEmpty())
                ? Optional.of(new Figures(figures.id(), figures.title(), kept, figures.notes(), figures.isMeasured()))
                : Optional.empty();
    }

    @Override
    public Optional<Section> chart(ChartSection section) {
        Chart chart = section.chart();
        List<Chart.ChartPanel> kept = chart.panels().stream()
                .filter(panel -> applies(chart.id() + "." + panel.id()))
                .toList();
        return applies(chart.id()) && !kept.isEmpty()
                ? Optional.of(new ChartSection(
                        section.title(), new Chart(chart.id(), chart.hours(), chart.ticks(), kept), section.summary()))
                : Optional.empty();
    }

    @Override
    public Optional<Section> table(Table table) {
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(place -> applies(table.id(), table.columns().get(place).id()))
                .boxed()
                .toList();
        return Optional.of(
                table.with(table.rows().stream().filter(this::isRowOf).toList()).ofColumns(kept));
    }

    /** A row named by what does not apply is not there. */
    private boolean isRowOf(List<Table.Cell> row) {
        return row.isEmpty() || !(row.get(0) instanceof Table.Named named) || applies(named.id());
    }

    @Override
    public Optional<Section> note(Note note) {
        return left(note.text()).map(text -> new Note(text, note.weight(), note.days()));
    }

    /** What is left of sentences put together. */
    private Optional<Phrase> left(Phrase text) {
        if (!text.key().equals(TOGETHER)) {
            return applies(text.key()) ? Optional.of(text) : Optional.empty();
        }
        return text.arguments().stream()
                .map(Phrase.class::cast)
                .flatMap(part -> left(part).stream())
                .reduce((before, next) -> Phrase.of(TOGETHER, before, next));
    }

    /** A chart that is left alone of several takes their place. */
    @Override
    public Optional<Section> columns(Columns columns) {
        List<Columns.Column> kept = columns.columns().stream()
                .flatMap(column -> left(column).stream())
                .toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        boolean isChartAlone = kept.size() == 1
                && columns.columns().size() > 1
                && kept.get(0).sections().stream().allMatch(ChartSection.class::isInstance);
        return Optional.of(
                isChartAlone
                        ? new Columns(List.of(
                                new Columns.Column(WHOLE_ROW, kept.get(0).sections())))
                        : new Columns(kept));
    }

    /** One that was meant to be empty keeps the others apart. */
    private Optional<Columns.Column> left(Columns.Column column) {
        List<Section> sections = of(column.sections());
        return sections.isEmpty() && !column.sections().isEmpty()
                ? Optional.empty()
                : Optional.of(new Columns.Column(column.span(), sections));
    }

    @Override
    public Optional<Section> page(Page page) {
        return Optional.of(new Page(page.period(), page.summary(), page.shares(), of(page.sections())));
    }

    @Override
    public Optional<Section> ranges(Ranges ranges) {
        return Optional.of(ranges);
    }

    @Override
    public Optional<Section> smallDays(SmallDays days) {
        return Optional.of(days);
    }

    @Override
    public Optional<Section> pies(PiesSection pies) {
        return Optional.of(pies);
    }

    /** Was composed, and so left something out, by itself. */
    @Override
    public Optional<Section> enclosed(Enclosed enclosed) {
        return Optional.of(enclosed);
    }
}
