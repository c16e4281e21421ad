package org.islet.reports.pdf;

import org.islet.reports.chart.Tokens;

/** A column of names and numbers, the numbers aligned at the right with their units muted beside them. */
final class Figures {

    private static final float LINE = 12.5f;
    private static final float UNIT = 34;

    private final Sheet sheet;
    private final float x;
    private final float width;
    private float y;

    Figures(Sheet sheet, float x, float y, float width, String title) {
        this.sheet = sheet;
        this.x = x;
        this.width = width;
        sheet.words(x, y, title, Ink.STRONG);
        sheet.rule(x, y + 3.5f, width, Tokens.color("line"), 0.5f);
        this.y = y + LINE + 2;
    }

    void add(String name, String number, String unit) {
        sheet.words(x, y, name, Ink.QUIET);
        sheet.wordsToTheLeftOf(x + width - UNIT, y, number, Ink.BODY);
        sheet.words(x + width - UNIT + 3, y, unit, Ink.NOTE);
        y += LINE;
    }

    void note(String text) {
        y = sheet.paragraph(x, y, width, text, Ink.NOTE);
    }

    void skip(float points) {
        y += points;
    }

    float y() {
        return y;
    }
}
