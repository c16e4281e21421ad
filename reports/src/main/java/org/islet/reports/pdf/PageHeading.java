package org.islet.reports.pdf;

import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Partition;
import org.islet.reports.model.RangeShares;
import org.islet.reports.section.Page;
import org.islet.reports.words.Words;

/** What stands above a day or a few: its date, a sentence about it, and its share in range where there was enough of it. */
record PageHeading(Page page, Words words) {

    static final float HEIGHT = 34;

    void write(Sheet sheet, float y) {
        sheet.structure().asDay(() -> sheet.words(0, y + 10, words.dates().heading(page.period()), Ink.HEAD));
        page.shares().ifPresent(shares -> sheet.structure().as(Tag.PARAGRAPH, () -> write(sheet, y, shares)));
        float room = sheet.width() * (page.shares().isPresent() ? 0.8f : 1);
        sheet.structure()
                .as(Tag.PARAGRAPH, () -> sheet.paragraph(0, y + 22, room, words.say(page.summary()), Ink.QUIET));
    }

    private void write(Sheet sheet, float y, RangeShares shares) {
        String unit = words.say("percent.inRange");
        float right = sheet.width() - Ink.QUIET.widthOf(unit);
        sheet.wordsToTheLeftOf(right, y + 16, Partition.written(shares, GlucoseRange.IN_RANGE), Ink.NUMBER);
        sheet.words(right, y + 16, unit, Ink.QUIET);
    }
}
