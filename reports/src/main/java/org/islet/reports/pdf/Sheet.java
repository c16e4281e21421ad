package org.islet.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.islet.reports.chart.Tokens;
import org.islet.reports.model.Paper;

/**
 * One page to write on: points from the upper left corner of the type area, and words that
 * stay words.
 */
final class Sheet {

    static final float MARGIN = Tokens.size("margin-mm") * 72 / 25.4f;

    private final PdfContentByte content;
    private final Structure structure;
    private final Fonts fonts;
    private final Paper paper;

    Sheet(PdfContentByte content, Structure structure, Fonts fonts, Paper paper) {
        this.content = content;
        this.structure = structure;
        this.fonts = fonts;
        this.paper = paper;
    }

    float width() {
        return paper.width() - 2 * MARGIN;
    }

    float height() {
        return paper.height() - 2 * MARGIN;
    }

    /** What is said next, for those who hear it. */
    Structure structure() {
        return structure;
    }

    /** The title of a block on a base line. */
    void heading(float x, float baseline, String text) {
        structure.asHeading(() -> words(x, baseline, text, Ink.STRONG));
    }

    /** Words on a base line. */
    void words(float x, float baseline, String text, Ink ink) {
        if (text.isEmpty()) {
            return;
        }
        structure.mark(content);
        content.beginText();
        content.setColorFill(ink.color());
        content.setFontAndSize(Fonts.of(ink.face()), ink.size());
        content.setTextMatrix(MARGIN + x, paper.height() - MARGIN - baseline);
        content.showText(text);
        content.endText();
        content.endMarkedContentSequence();
    }

    void wordsToTheLeftOf(float x, float baseline, String text, Ink ink) {
        words(x - ink.widthOf(text), baseline, text, ink);
    }

    /** Words broken into lines of a width; answers the base line after the last. */
    float paragraph(float x, float baseline, float width, String text, Ink ink) {
        float line = baseline;
        for (String words : ink.lines(text, width)) {
            words(x, line, words, ink);
            line += ink.line();
        }
        return line;
    }

    void rule(float x, float y, float width, Color color, float thickness) {
        Structure.markLooks(content);
        content.setColorStroke(color);
        content.setLineWidth(thickness);
        content.moveTo(MARGIN + x, paper.height() - MARGIN - y);
        content.lineTo(MARGIN + x + width, paper.height() - MARGIN - y);
        content.stroke();
        content.endMarkedContentSequence();
    }

    void box(float x, float y, float width, float height, Color fill) {
        Structure.markLooks(content);
        content.setColorFill(fill);
        content.rectangle(MARGIN + x, paper.height() - MARGIN - y - height, width, height);
        content.fill();
        content.endMarkedContentSequence();
    }

    /** Slanted lines across a box, so far apart. */
    void lines(Rectangle2D.Float box, float apart, boolean areRising, Color color) {
        Structure.markLooks(content);
        content.saveState();
        float left = MARGIN + box.x;
        float bottom = paper.height() - MARGIN - box.y - box.height;
        content.rectangle(left, bottom, box.width, box.height);
        content.clip();
        content.newPath();
        content.setColorStroke(color);
        content.setLineWidth(0.7f);
        for (float x = left - box.height; x < left + box.width; x += apart) {
            content.moveTo(x, areRising ? bottom : bottom + box.height);
            content.lineTo(x + box.height, areRising ? bottom + box.height : bottom);
        }
        content.stroke();
        content.restoreState();
        content.endMarkedContentSequence();
    }

    /** A drawing, with the sentence that stands for it where it cannot be seen. */
    void drawing(Rectangle2D area, String alternative, Consumer<Graphics2D> draw) {
        structure.asFigure(alternative, () -> {
            structure.mark(content);
            draw(area, draw);
            content.endMarkedContentSequence();
        });
    }

    private void draw(Rectangle2D area, Consumer<Graphics2D> draw) {
        content.saveState();
        Graphics2D g = content.createGraphics(paper.width(), paper.height(), fonts);
        g.translate(MARGIN + area.getX(), MARGIN + area.getY());
        draw.accept(g);
        g.dispose();
        content.restoreState();
    }
}
