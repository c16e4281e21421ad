package org.islet.reports.pdf;

import java.awt.geom.Rectangle2D;
import org.islet.reports.chart.PaperChart;
import org.islet.reports.section.ChartSection;
import org.islet.reports.words.Words;

/** A chart, which takes what is left of its page. */
record ChartBlock(ChartSection section, float width, Words words) implements Block {

    private static final float AXIS_LABELS = 24;
    private static final float END_LABELS = 22;
    private static final float TITLE = 14;
    private static final float LEAST = 138;

    @Override
    public float least() {
        return title() + (float) new PaperChart(section.chart(), words).points(LEAST);
    }

    @Override
    public boolean grows() {
        return true;
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
