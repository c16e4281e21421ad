package org.islet.reports.pdf;

import java.awt.geom.Rectangle2D;
import org.islet.reports.chart.PaperChart;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Partition;
import org.islet.reports.section.SmallDays;
import org.islet.reports.section.SmallDays.SmallDay;
import org.islet.reports.words.Words;

/** Small days, seven a row, each under its weekday where that needs no third row. */
record SmallDaysBlock(SmallDays section, float width, Words words) implements Block {

    private static final int WEEK = 7;
    private static final int USUAL_ROWS = 2;
    private static final float SPACE = 6;
    private static final float TITLE = 16;
    private static final float PICTURE = 46;
    private static final float ROW = PICTURE + 22;

    @Override
    public float least() {
        return TITLE + rows() * ROW;
    }

    private int offset() {
        int weekday = Math.floorMod(
                section.days().get(0).date().getDayOfWeek().getValue()
                        - words.weekStart().getValue(),
                WEEK);
        boolean wraps = weekday + section.days().size() > USUAL_ROWS * WEEK;
        return wraps ? 0 : weekday;
    }

    private int rows() {
        return (offset() + section.days().size() + WEEK - 1) / WEEK;
    }

    @Override
    public void write(Sheet sheet, float x, float y, float height) {
        sheet.heading(x, y + Ink.BODY.size(), words.say(section.title()));
        float wide = (width + SPACE) / WEEK - SPACE;
        for (int i = 0; i < section.days().size(); i++) {
            int place = i + offset();
            float left = x + place % WEEK * (wide + SPACE);
            float top = y + TITLE + 8 + place / WEEK * ROW;
            write(sheet, section.days().get(i), new Rectangle2D.Float(left, top, wide, PICTURE));
        }
    }

    private void write(Sheet sheet, SmallDay day, Rectangle2D.Float area) {
        String date = words.weekday(day.date()) + " " + words.dates().shortDay(day.date());
        if (day.chart().isEmpty()) {
            sheet.structure().as(Tag.PARAGRAPH, () -> {
                sheet.words(area.x, area.y, date, Ink.NOTE);
                sheet.words(area.x, area.y + 26, words.say("day.nothing"), Ink.NOTE);
            });
            return;
        }
        String inRange = day.shares()
                .map(shares -> Partition.written(shares, GlucoseRange.IN_RANGE) + " %")
                .orElse("");
        sheet.structure().as(Tag.PARAGRAPH, () -> {
            sheet.words(area.x, area.y, date, Ink.NOTE);
            sheet.wordsToTheLeftOf(area.x + area.width, area.y, inRange, Ink.NOTE);
        });
        var picture = new Rectangle2D.Float(area.x, area.y + 4, area.width, area.height);
        String alternative = words.say("day.alternative", words.dates().day(day.date()), inRange);
        sheet.drawing(picture, alternative, g -> new PaperChart(day.chart().get(), words)
                .drawSmall(g, new Rectangle2D.Double(0, 0, picture.width, picture.height)));
    }
}
