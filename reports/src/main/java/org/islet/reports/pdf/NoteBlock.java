package org.islet.reports.pdf;

import java.util.List;
import org.islet.reports.chart.Tokens;
import org.islet.reports.section.Note;
import org.islet.reports.words.Words;

/** A paragraph; a caution in full ink behind a bar. */
record NoteBlock(Note note, float width, Words words) implements Block {

    private static final float INDENT = 8;

    @Override
    public float least() {
        return lines().size() * ink().line() + (note.isCaution() ? 4 : 0);
    }

    boolean isLike(NoteBlock other) {
        return note.weight() == other.note.weight() && !note.isCaution();
    }

    private Ink ink() {
        return switch (note.weight()) {
            case REMARK -> Ink.NOTE;
            case FINDING -> Ink.BODY;
            case CAUTION -> Ink.STRONG;
        };
    }

    private List<String> lines() {
        return ink().lines(words.say(note.text()), width - INDENT);
    }

    @Override
    public void write(Sheet sheet, float x, float y, float height) {
        if (note.isCaution()) {
            sheet.box(x, y, 2.5f, height, Tokens.color("high", words.palette()));
        }
        sheet.structure().as(Tag.PARAGRAPH, () -> writeLines(sheet, x, y));
    }

    private void writeLines(Sheet sheet, float x, float y) {
        float line = y + ink().size() + (note.isCaution() ? 2 : 0);
        for (String text : lines()) {
            sheet.words(x + (note.isCaution() ? INDENT : 0), line, text, ink());
            line += ink().line();
        }
    }
}
