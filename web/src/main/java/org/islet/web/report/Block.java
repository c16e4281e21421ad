package org.islet.web.report;

import java.time.LocalDate;
import java.util.List;
import org.islet.web.chart.PieSlice;
import org.islet.web.chart.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * A section as a page shows it, every word and number written.
 *
 * @param kind which of the tags of report/section.xhtml shows it
 * @param span how many of the twelve columns it takes
 */
public record Block(String kind, int span, String title, Object content) {

    /** A name and its number. */
    public record FigureRow(String id, String name, String number, String unit) {}

    /** Numbers and what is to be said of them. */
    public record FigureList(List<FigureRow> rows, List<String> notes) {}

    /** One of the five ranges. */
    public record RangeRow(String token, String title, String limits, String percent, int width, String goal) {}

    /** The five ranges, and whether the share in range may stand large. */
    public record RangeList(List<RangeRow> rows, boolean isJudged, String together) {}

    /** What a mark of a colour stands for. */
    public record KeyView(String sign, String token, String name) {}

    /** One panel of a chart: what describes it, how high it is, and what its marks stand for. */
    public record PanelView(String title, String height, String json, List<KeyView> key) {}

    /** A chart. */
    public record ChartView(String summary, List<PanelView> panels) {}

    /** A share of a circle, in words. */
    public record PieRow(String token, String text) {}

    /** A circle; without pieces where nothing was counted. */
    public record PieView(String name, List<PieSlice> slices, List<PieRow> rows) {}

    /** A table, shown or to be unfolded. */
    public record TableView(List<TableHead> heads, List<List<CellView>> rows, boolean isShown) {}

    /** What stands in a cell: words, or days to be opened. */
    public record CellView(String text, List<DayLink> days) {}

    /** A day that can be opened. */
    public record DayLink(LocalDate date, String label) {}

    /** The head of a column, of numbers or of names. */
    public record TableHead(String name, String kind) {}

    /** A report to be opened. */
    public record EnclosedView(String id, String title, List<String> notes) {}

    /** A sentence, how much it stands out, and the days it speaks of. */
    public record NoteView(String text, String weight, List<DayLink> days) {}

    /** A small day. */
    public record SmallDayView(
            LocalDate date,
            String label,
            String headline,
            @Nullable Sparkline picture) {}
}
