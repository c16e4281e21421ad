package org.islet.uploader.ui;

import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.islet.uploader.demo.DemoDevice;
import org.islet.uploader.language.Speech;

/** The window itself. */
public final class UploaderWindow {

    private static final Dimension SIZE = new Dimension(640, 540);

    private UploaderWindow() {}

    /** @param demo what is read instead of what is plugged in */
    public static void open(Optional<DemoDevice> demo) {
        SwingUtilities.invokeLater(() -> {
            LookAndFeel.use();
            JFrame frame = of(new Wizard(UploaderContext.ofThisComputer(demo)));
            if (demo.isPresent()) {
                frame.setTitle(Speech.say("window.demo"));
            }
            frame.setVisible(true);
        });
    }

    static JFrame of(Wizard wizard) {
        JFrame frame = new JFrame(Speech.say("window"));
        frame.setIconImages(List.of(Logo.image(16), Logo.image(32), Logo.image(64), Logo.image(128)));
        frame.setContentPane(wizard);
        frame.setMinimumSize(SIZE);
        frame.setSize(SIZE);
        frame.setLocationRelativeTo(null);
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent closing) {
                wizard.close();
            }
        });
        wizard.useMainButton();
        return frame;
    }
}
