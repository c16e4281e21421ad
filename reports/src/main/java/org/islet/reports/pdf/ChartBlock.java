package org.islet.reports.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.islet.reports.chart.Chart.ChartPanel;
import org.islet.reports.chart.PaperChart;
import org.islet.reports.section.ChartSection;
import org.islet.reports.words.Words;

/** A chart, which takes what is left of its page unless it says how high it is. */
record ChartBlock(ChartSection section, float width, Words words, float leastPoints) implements Block {

    /** A panel without a height of its own has so much of it, and more where there is more. */
    static final float LEAST = 138;

    /** Lower it is not legible. */
    static final float LOWEST = 90;

    private static final float AXIS_LABELS = 24;
    private static final float END_LABELS = 22;
    private static final float TITLE = 14;

    /** One so narrow is one of several beside each other, and lower. */
    private static final float NARROW = 150;

    private static final float LEAST_OF_NARROW = 90;

    @Override
    public float least() {
        return title()
                + (float) new PaperChart(section.chart(), words).points(width < NARROW ? LEAST_OF_NARROW : leastPoints);
    }

    /** One panel that says its height has it, and leaves the room to others. */
    @Override
    public boolean grows() {
        List<ChartPanel> panels = section.chart().panels();
        return panels.size() > 1 || panels.get(0).points() == 0;
    }

    private float title() {
        return section.title().isPresent() ? TITLE : 0;
    }

    @Override
    public void write(Sheet sheet, float x, float y, float height) {
        section.title().ifPresent(title -> sheet.heading(x, y + Ink.BODY.size(), words.say(title)));
        var area = new Rectangle2D.Float(x, y + title(), width, height - title());
        sheet.drawing(area, words.say(section.summary()), g -> new PaperChart(section.chart(), words)
                .draw(g, new Rectangle2D.Double(0, 0, area.width, area.height), AXIS_LABELS, END_LABELS));
    }
}
