package org.islet.uploader.ui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** One step: a headline, what it is about, its own parts, and at the foot what one can do next. */
final class StepView extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 40;
    private static final int GAP = 14;

    private final JPanel body = new JPanel();
    private final JPanel notices = new JPanel();
    private final JPanel secondary = new JPanel();
    private final JPanel primary = new JPanel();
    private transient Optional<JButton> mainButton = Optional.empty();

    StepView(String headline) {
        super(new BorderLayout());
        setBackground(Tokens.PAPER);
        setBorder(BorderFactory.createEmptyBorder(2 * GAP, MARGIN, 2 * GAP, MARGIN));
        column(body);
        column(notices);
        body.add(Paragraph.head(headline));
        gap();
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(body, BorderLayout.NORTH);
        top.add(notices, BorderLayout.CENTER);
        add(top, BorderLayout.CENTER);
        add(foot(), BorderLayout.SOUTH);
    }

    private static void column(JPanel panel) {
        panel.setLayout(new BoxLayout(panel, BoxLayout.Y_AXIS));
        panel.setOpaque(false);
    }

    private JPanel foot() {
        JPanel foot = new JPanel(new BorderLayout());
        foot.setOpaque(false);
        for (JPanel row : new JPanel[] {secondary, primary}) {
            row.setLayout(new BoxLayout(row, BoxLayout.X_AXIS));
            row.setOpaque(false);
        }
        foot.add(secondary, BorderLayout.WEST);
        foot.add(primary, BorderLayout.EAST);
        return foot;
    }

    StepView with(JComponent component) {
        component.setAlignmentX(Component.LEFT_ALIGNMENT);
        if (!(component instanceof Paragraph)) {
            component.setMaximumSize(new Dimension(Integer.MAX_VALUE, component.getPreferredSize().height));
        }
        body.add(component);
        return this;
    }

    /** @param key that, with Alt, goes to the field */
    StepView field(String label, JTextField field, char key) {
        JLabel words = new JLabel(label);
        words.setFont(Tokens.STRONG);
        words.setLabelFor(field);
        words.setDisplayedMnemonic(key);
        return with(words).with(field);
    }

    StepView gap() {
        body.add(Box.createVerticalStrut(GAP));
        return this;
    }

    /** The one thing most people do next; Enter does it. */
    JButton primary(String words, Runnable action) {
        JButton button = button(words, action);
        button.putClientProperty("JButton.buttonType", "default");
        button.setFont(Tokens.STRONG);
        button.setBackground(Tokens.ACCENT);
        button.setForeground(Tokens.PAPER);
        primary.add(button);
        mainButton = Optional.of(button);
        return button;
    }

    JButton secondary(String words, Runnable action) {
        JButton button = button(words, action);
        secondary.add(button);
        secondary.add(Box.createHorizontalStrut(GAP / 2));
        return button;
    }

    private static JButton button(String words, Runnable action) {
        JButton button = new JButton(words);
        button.setName(words);
        button.addActionListener(pressed -> action.run());
        return button;
    }

    void sayNothing() {
        notices.removeAll();
        notices.revalidate();
        notices.repaint();
    }

    /** Takes the place of what was said before. */
    void say(Notice notice) {
        notices.removeAll();
        notices.add(Box.createVerticalStrut(GAP));
        notices.add(notice);
        notices.revalidate();
        notices.repaint();
    }

    Optional<JButton> mainButton() {
        return mainButton;
    }
}
