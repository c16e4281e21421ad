package org.islet.reports.pdf;

import java.util.List;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Tokens;
import org.islet.reports.section.Figures;
import org.islet.reports.words.Words;

/** Names and numbers, the numbers aligned at the right with their units muted beside them. */
record FiguresBlock(Figures figures, float width, Words words) implements Block {

    private static final float LINE = 12.5f;
    private static final float TITLE = LINE + 2;
    private static final float UNIT = 34;

    @Override
    public float least() {
        float notes = 0;
        for (Phrase note : figures.notes()) {
            notes += noteLines(note).size() * Ink.NOTE.line();
        }
        return (figures.title().isPresent() ? TITLE : 0) + figures.shown().size() * LINE + notes;
    }

    private List<String> noteLines(Phrase note) {
        return Ink.NOTE.lines(words.say(note), width);
    }

    @Override
    public void write(Sheet sheet, float x, float y, float height) {
        float line = y + Ink.BODY.size();
        if (figures.title().isPresent()) {
            sheet.heading(x, line, words.say(figures.title().get()));
            sheet.rule(x, line + 3.5f, width, Tokens.color("line"), 0.5f);
            line += TITLE;
        }
        float first = line;
        if (!figures.shown().isEmpty()) {
            sheet.structure().as(Tag.TABLE, () -> writeFigures(sheet, x, first));
        }
        line += figures.shown().size() * LINE;
        for (Phrase note : figures.notes()) {
            float at = line;
            String said = words.say(note);
            sheet.structure().as(Tag.PARAGRAPH, () -> sheet.paragraph(x, at, width, said, Ink.NOTE));
            line += Ink.NOTE.lines(said, width).size() * Ink.NOTE.line();
        }
    }

    private void writeFigures(Sheet sheet, float x, float first) {
        float line = first;
        for (Figures.Figure figure : figures.shown()) {
            float at = line;
            sheet.structure().as(Tag.ROW, () -> write(sheet, x, at, figure));
            line += LINE;
        }
    }

    private void write(Sheet sheet, float x, float line, Figures.Figure figure) {
        String number = words.number(figure.value());
        String unit = figure.value().isKnown() ? words.unit(figure.value()) : "";
        float right = x + width - UNIT;
        String said = words.say(figure.name());
        Ink name = Ink.QUIET.widthOf(said) + Ink.BODY.widthOf(number) + 4 > width - UNIT ? Ink.NOTE : Ink.QUIET;
        sheet.structure().asHead("Row", () -> sheet.words(x, line, said, name));
        sheet.structure().as(Tag.CELL, () -> {
            sheet.wordsToTheLeftOf(right, line, number, Ink.BODY);
            sheet.words(right + 3, line, unit, Ink.NOTE);
        });
    }
}
