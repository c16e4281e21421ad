package org.islet.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.islet.reports.words.Words;

/** Makes sections ready for paper; a table behind a chart stays behind. */
final class Blocks implements SectionVisitor<Optional<Block>> {

    private static final int COLUMNS = 12;
    private static final float GUTTER = 10;

    private final float width;
    private final Words words;
    private final float chartPoints;

    /** @param chartPoints how high charts are at least, but those beside each other */
    Blocks(float width, Words words, float chartPoints) {
        this.width = width;
        this.words = words;
        this.chartPoints = chartPoints;
    }

    List<Block> of(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.accept(this).stream())
                .toList();
    }

    @Override
    public Optional<Block> figures(Figures figures) {
        return Optional.of(new FiguresBlock(figures, width, words));
    }

    @Override
    public Optional<Block> ranges(Ranges ranges) {
        return Optional.of(
                ranges.isTall() ? new RangesBlock(ranges, width, words) : new RangeLineBlock(ranges, width, words));
    }

    @Override
    public Optional<Block> chart(ChartSection chart) {
        return Optional.of(new ChartBlock(chart, width, words, chartPoints));
    }

    @Override
    public Optional<Block> table(Table table) {
        return table.isShown() ? Optional.of(TableBlock.of(table, width, words)) : Optional.empty();
    }

    @Override
    public Optional<Block> note(Note note) {
        return Optional.of(new NoteBlock(note, width, words));
    }

    @Override
    public Optional<Block> columns(Columns columns) {
        List<ColumnsBlock.Place> places = new ArrayList<>();
        int first = 0;
        for (Columns.Column column : columns.columns()) {
            float x = first * (width + GUTTER) / COLUMNS;
            float wide = column.span() * (width + GUTTER) / COLUMNS - GUTTER;
            places.add(new ColumnsBlock.Place(x, new Blocks(wide, words, ChartBlock.LEAST).of(column.sections())));
            first += column.span();
        }
        return Optional.of(new ColumnsBlock(places));
    }

    @Override
    public Optional<Block> smallDays(SmallDays days) {
        return Optional.of(new SmallDaysBlock(days, width, words));
    }

    /** Its pages follow. */
    @Override
    public Optional<Block> enclosed(Enclosed enclosed) {
        return Optional.empty();
    }

    @Override
    public Optional<Block> pies(PiesSection pies) {
        return Optional.of(new PiesBlock(pies, width, words));
    }

    /** Pages are turned by {@link Layout}, and hold no pages. */
    @Override
    public Optional<Block> page(Page page) {
        throw new IllegalArgumentException("A page stands within no other section");
    }
}
