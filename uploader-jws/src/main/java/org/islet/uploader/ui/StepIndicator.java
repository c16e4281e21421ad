package org.islet.uploader.ui;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.islet.uploader.language.Speech;

/** The head of the window: whose program it is, and how far along the way one is. */
final class StepIndicator extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final List<String> STEPS =
            List.of("step.sign-in", "step.connect", "step.read", "step.send", "step.done");
    private static final int MARGIN = 40;

    private final JPanel steps = new JPanel();

    StepIndicator() {
        super(new BorderLayout());
        setBackground(Tokens.PAPER);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Tokens.LINE),
                BorderFactory.createEmptyBorder(14, MARGIN, 14, MARGIN)));
        JLabel name = new JLabel("Islet", new Logo(22), JLabel.LEADING);
        name.setFont(Tokens.STRONG.deriveFont(17f));
        name.setForeground(Tokens.ACCENT);
        add(name, BorderLayout.WEST);
        steps.setLayout(new BoxLayout(steps, BoxLayout.X_AXIS));
        steps.setOpaque(false);
        add(steps, BorderLayout.EAST);
        at(0);
    }

    /** Counted from 0; the step one is at is strong and says so to screen readers. */
    void at(int current) {
        steps.removeAll();
        for (int i = 0; i < STEPS.size(); i++) {
            JLabel label = new JLabel((i + 1) + "  " + Speech.say(STEPS.get(i)));
            label.setFont((i == current ? Tokens.STRONG : Tokens.TEXT).deriveFont(Tokens.SMALL_SIZE));
            label.setForeground(i == current ? Tokens.INK : Tokens.MUTED);
            label.setBorder(BorderFactory.createMatteBorder(0, 0, 2, 0, i == current ? Tokens.ACCENT : Tokens.PAPER));
            if (i == current) {
                label.getAccessibleContext().setAccessibleDescription(Speech.say("you-are-here"));
            }
            steps.add(label);
            steps.add(Box.createHorizontalStrut(i == STEPS.size() - 1 ? 0 : 18));
        }
        steps.revalidate();
        steps.repaint();
    }
}
