package org.islet.reports.pdf;

import java.awt.geom.Rectangle2D;
import org.islet.reports.chart.PaperPies;
import org.islet.reports.section.PiesSection;
import org.islet.reports.words.Words;

/** Circles, which grow into what is left of their page. */
record PiesBlock(PiesSection section, float width, Words words) implements Block {

    private static final float TITLE = 18;
    private static final float LEAST_ROW = 72;
    private static final int A_ROW = 4;

    @Override
    public float least() {
        int rows = (section.pies().pies().size() + A_ROW - 1) / A_ROW;
        return TITLE + rows * LEAST_ROW;
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public void write(Sheet sheet, float x, float y, float height) {
        sheet.heading(x, y + Ink.BODY.size(), words.say(section.title()));
        var area = new Rectangle2D.Float(x, y + TITLE, width, height - TITLE);
        sheet.drawing(area, words.say(section.summary()), g -> new PaperPies(section.pies(), words)
                .draw(g, new Rectangle2D.Double(0, 0, area.width, area.height)));
    }
}
