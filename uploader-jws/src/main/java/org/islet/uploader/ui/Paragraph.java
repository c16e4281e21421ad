package org.islet.uploader.ui;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import javax.swing.JLabel;

/** A text that wraps at the width of the window's column. */
final class Paragraph extends JLabel {

    private static final long serialVersionUID = 1L;

    /** In CSS pixels, which Swing takes for 1.3 of its own. */
    private static final int WIDTH = 410;

    private Paragraph(String text, Font font, Color color) {
        setFont(font);
        setForeground(color);
        setAlignmentX(Component.LEFT_ALIGNMENT);
        say(text);
    }

    void say(String text) {
        setText("<html><body style='width:" + WIDTH + "px'>" + escaped(text) + "</body></html>");
        getAccessibleContext().setAccessibleName(text);
    }

    static Paragraph head(String text) {
        return new Paragraph(text, Tokens.STRONG.deriveFont(Tokens.HEAD_SIZE), Tokens.INK);
    }

    static Paragraph text(String text) {
        return new Paragraph(text, Tokens.TEXT, Tokens.INK);
    }

    static Paragraph strong(String text) {
        return new Paragraph(text, Tokens.STRONG, Tokens.INK);
    }

    static Paragraph note(String text) {
        return new Paragraph(text, Tokens.TEXT.deriveFont(Tokens.SMALL_SIZE), Tokens.MUTED);
    }

    /** What is said without its markup, for tests and screen readers. */
    String words() {
        return getAccessibleContext().getAccessibleName();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }
}
