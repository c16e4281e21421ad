package org.islet.uploader.ui;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.islet.uploader.language.Speech;

/** Opens a page in the person's own browser. */
final class Browser {

    private Browser() {}

    static void open(URI page) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(page);
            } else {
                new ProcessBuilder(List.of("xdg-open", page.toString())).start();
            }
        } catch (IOException e) {
            throw new IllegalStateException(Speech.say("browser.none", page.toString()), e);
        }
    }
}
