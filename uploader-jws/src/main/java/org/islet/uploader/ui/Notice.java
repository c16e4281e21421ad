package org.islet.uploader.ui;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JPanel;

/** Something the person should know, beside what caused it: a line of what happened, then what to do. */
final class Notice extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int BAR = 4;
    private static final int GAP = 12;

    private Notice(Color color, String what, String remedy) {
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setOpaque(false);
        setAlignmentX(Component.LEFT_ALIGNMENT);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, BAR, 0, 0, color), BorderFactory.createEmptyBorder(2, GAP, 2, 0)));
        add(Paragraph.strong(what));
        add(Paragraph.text(remedy));
        getAccessibleContext().setAccessibleName(what + ". " + remedy);
    }

    static Notice trouble(String what, String remedy) {
        return new Notice(Tokens.TROUBLE, what, remedy);
    }

    static Notice hint(String what, String text) {
        return new Notice(Tokens.ACCENT, what, text);
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }
}
