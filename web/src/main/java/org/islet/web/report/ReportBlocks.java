package org.islet.web.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Chart.ChartPanel;
import org.islet.reports.chart.Layer;
import org.islet.reports.chart.PaperPies;
import org.islet.reports.chart.Pies;
import org.islet.reports.chart.ScreenChart;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.CellWords;
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
import org.islet.reports.words.RangeWords;
import org.islet.reports.words.Unbroken;
import org.islet.reports.words.Words;
import org.islet.web.chart.PieSlice;
import org.islet.web.chart.Sparkline;

/** Makes sections ready for the page, columns with the blocks within them; days of their own are chosen elsewhere. */
final class ReportBlocks implements SectionVisitor<List<Block>> {

    private static final int WHOLE = 12;

    private final Words words;
    private final CellWords cells;
    private final Set<String> enclosed = new HashSet<>();

    ReportBlocks(Words words) {
        this.words = words;
        this.cells = new CellWords(words);
    }

    List<Block> of(List<Section> sections) {
        sections.stream()
                .filter(Enclosed.class::isInstance)
                .forEach(section -> enclosed.add(((Enclosed) section).report().id()));
        return sections.stream()
                .flatMap(section -> section.accept(this).stream())
                .toList();
    }

    @Override
    public List<Block> figures(Figures figures) {
        List<Block.FigureRow> rows = figures.shown().stream()
                .map(figure -> new Block.FigureRow(
                        figure.id(),
                        say(figure.name()),
                        words.number(figure.value()),
                        figure.value().isKnown() ? words.unit(figure.value()) : ""))
                .toList();
        String title = figures.title().map(this::say).orElse("");
        List<String> notes = said(figures.notes());
        return enclosed.contains(figures.id())
                ? block("enclosed", "", new Block.EnclosedView(figures.id(), title, notes))
                : block("figures", title, new Block.FigureList(rows, notes));
    }

    @Override
    public List<Block> ranges(Ranges ranges) {
        String together = say(
                ranges.basis() == Ranges.Basis.TIME ? "ranges.together" : "ranges.together.readings",
                Partition.writtenBelow(ranges.shares()),
                Partition.writtenAbove(ranges.shares()));
        List<Block.RangeRow> rows = IntStream.iterate(GlucoseRange.values().length - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> row(ranges, GlucoseRange.values()[i]))
                .toList();
        boolean isJudged = ranges.goals().isPresent();
        return block("ranges", say(ranges.title()), new Block.RangeList(rows, isJudged, together));
    }

    private Block.RangeRow row(Ranges ranges, GlucoseRange range) {
        var said = new RangeWords(words, ranges.targets());
        String goal = ranges.goals()
                .map(goals -> goals.of(range))
                .filter(percent -> percent.isPresent())
                .map(percent -> say("goal." + range, Measure.of(Quantity.PERCENT, percent)))
                .orElse("");
        return new Block.RangeRow(
                range.token(),
                said.title(range),
                said.limits(range),
                Partition.written(ranges.shares(), range),
                (int) Math.ceil(ranges.shares().inOrder()[range.ordinal()]),
                goal);
    }

    @Override
    public List<Block> chart(ChartSection section) {
        Chart chart = section.chart();
        List<Block.PanelView> panels = chart.panels().stream()
                .filter(panel -> panel.points() == 0 || hasData(panel))
                .map(panel -> new Block.PanelView(
                        panel.title().map(this::say).orElse(""),
                        height(panel),
                        ScreenChart.json(chart, panel, words),
                        key(panel)))
                .toList();
        var view = new Block.ChartView(say(section.summary()), panels);
        return block("chart", section.title().map(this::say).orElse(""), view);
    }

    private List<Block.KeyView> key(ChartPanel panel) {
        return panel.layers().stream()
                .filter(Layer.Key.class::isInstance)
                .flatMap(layer -> ((Layer.Key) layer).entries().stream())
                .map(entry -> new Block.KeyView(sign(entry.shape()), entry.color(), say(entry.name())))
                .toList();
    }

    private static String sign(Layer.Shape shape) {
        return switch (shape) {
            case CIRCLE -> "○";
            case DOT -> "●";
            case DIAMOND -> "◇";
            case DOWN -> "▽";
            case UP -> "△";
            case SQUARE -> "□";
            case CROSS -> "✕";
        };
    }

    private static boolean hasData(ChartPanel panel) {
        return panel.layers().stream().anyMatch(layer -> layer.accept(new ShowsSomething()));
    }

    private static String height(ChartPanel panel) {
        return panel.points() == 0 ? "tall" : panel.points() > 40 ? "low" : "strip";
    }

    @Override
    public List<Block> table(Table table) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        var view = new Block.TableView(
                IntStream.range(0, table.columns().size())
                        .mapToObj(column -> new Block.TableHead(
                                say(table.columns().get(column).name()), kind(table, column)))
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(this::cell).toList())
                        .toList(),
                table.isShown());
        return block("table", say(table.title()), view);
    }

    private Block.CellView cell(Table.Cell cell) {
        if (cell instanceof Table.Day day) {
            return new Block.CellView("", links(List.of(day.date())));
        }
        return cell instanceof Table.Days days
                ? new Block.CellView("", links(days.dates()))
                : new Block.CellView(Unbroken.of(cells.of(cell)), List.of());
    }

    private List<Block.DayLink> links(List<LocalDate> days) {
        return days.stream().map(day -> new Block.DayLink(day, cells.day(day))).toList();
    }

    private static String kind(Table table, int column) {
        return table.columns().get(column).isText() ? "text" : table.isNames(column) ? "name" : "number";
    }

    @Override
    public List<Block> note(Note note) {
        return block("note", "", new Block.NoteView(say(note.text()), weight(note), links(note.days())));
    }

    private static String weight(Note note) {
        return switch (note.weight()) {
            case REMARK -> "note";
            case FINDING -> "finding";
            case CAUTION -> "caution";
        };
    }

    @Override
    public List<Block> columns(Columns columns) {
        return columns.columns().stream()
                .filter(column -> !column.sections().isEmpty())
                .map(column -> new Block("column", column.span(), "", of(column.sections())))
                .toList();
    }

    @Override
    public List<Block> smallDays(SmallDays days) {
        List<Block.SmallDayView> views = days.days().stream()
                .map(day -> new Block.SmallDayView(
                        day.date(),
                        words.weekday(day.date()) + " " + words.dates().shortDay(day.date()),
                        headline(day),
                        day.chart().map(Sparkline::of).orElse(null)))
                .toList();
        return block("days", say(days.title()), views);
    }

    private String headline(SmallDays.SmallDay day) {
        return day.chart().isEmpty()
                ? say("day.nothing")
                : day.shares()
                        .map(shares -> Unbroken.of(Partition.written(shares, GlucoseRange.IN_RANGE) + " %"))
                        .orElse("");
    }

    @Override
    public List<Block> pies(PiesSection section) {
        List<Block.PieView> views =
                section.pies().pies().stream().map(this::pie).toList();
        return block("pies", say(section.title()), views);
    }

    private Block.PieView pie(Pies.Pie pie) {
        return new Block.PieView(
                say(pie.heading()),
                pie.shares().map(PieSlice::of).orElse(List.of()),
                pie.shares()
                        .map(shares -> PaperPies.ORDER.stream()
                                .map(side -> new Block.PieRow(
                                        PaperPies.token(side), say("pie." + side, Partition.written(shares, side))))
                                .toList())
                        .orElse(List.of()));
    }

    @Override
    public List<Block> page(Page page) {
        return List.of();
    }

    /** It is linked where it is said what it holds. */
    @Override
    public List<Block> enclosed(Enclosed report) {
        return List.of();
    }

    private String say(Phrase phrase) {
        return Unbroken.of(words.say(phrase));
    }

    private String say(String key, Object... arguments) {
        return say(Phrase.of(key, arguments));
    }

    private List<Block> block(String kind, String title, Object content) {
        return List.of(new Block(kind, WHOLE, title, content));
    }

    private List<String> said(List<Phrase> phrases) {
        return phrases.stream().map(this::say).toList();
    }
}
