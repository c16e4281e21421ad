package org.islet.reports.pdf;

import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Partition;
import org.islet.reports.model.RangeShares;
import org.islet.reports.section.Page;
import org.islet.reports.words.Words;

/** What stands above a day or a few: its date, a sentence about it, and its share in range where there was enough of it. */
record PageHeading(Page page, float width, Words words) {

    private static final float FIRST_LINE = 22;
    private static final float BELOW = 12;

    /** Of as many lines as its sentence takes in its language. */
    float height() {
        return FIRST_LINE + (Ink.QUIET.lines(said(), room()).size() - 1) * Ink.QUIET.line() + BELOW;
    }

    private String said() {
        return words.say(page.summary());
    }

    /** Beside the large number, where there is one. */
    private float room() {
        return width * (page.shares().isPresent() ? 0.8f : 1);
    }

    void write(Sheet sheet, float y) {
        sheet.structure().asDay(() -> sheet.words(0, y + 10, words.dates().heading(page.period()), Ink.HEAD));
        page.shares().ifPresent(shares -> sheet.structure().as(Tag.PARAGRAPH, () -> write(sheet, y, shares)));
        sheet.structure().as(Tag.PARAGRAPH, () -> sheet.paragraph(0, y + FIRST_LINE, room(), said(), Ink.QUIET));
    }

    private void write(Sheet sheet, float y, RangeShares shares) {
        String unit = words.say("percent.inRange");
        float right = sheet.width() - Ink.QUIET.widthOf(unit);
        sheet.wordsToTheLeftOf(right, y + 16, Partition.written(shares, GlucoseRange.IN_RANGE), Ink.NUMBER);
        sheet.words(right, y + 16, unit, Ink.QUIET);
    }
}
