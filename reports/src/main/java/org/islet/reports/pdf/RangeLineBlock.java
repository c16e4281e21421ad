package org.islet.reports.pdf;

import org.islet.reports.chart.Tokens;
import org.islet.reports.section.Ranges;
import org.islet.reports.words.Words;

/** The five shares as one line, under their title. */
record RangeLineBlock(Ranges ranges, float width, Words words) implements Block {

    private static final float HEIGHT = 27;

    @Override
    public float least() {
        return HEIGHT + (bar().lines(width) - 1) * Ink.NOTE.line();
    }

    private RangeBar bar() {
        return new RangeBar(ranges.shares(), words);
    }

    @Override
    public void write(Sheet sheet, float x, float y, float height) {
        float line = y + Ink.BODY.size();
        sheet.heading(x, line, words.say(ranges.title()));
        sheet.rule(x, line + 3.5f, width, Tokens.color("line"), 0.5f);
        sheet.structure().as(Tag.PARAGRAPH, () -> bar().writeAcross(sheet, x, line + 7.5f, width, 7));
    }
}
