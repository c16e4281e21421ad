package org.islet.uploader.ui;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Insets;
import java.util.Map;
import javax.swing.UIManager;
import javax.swing.plaf.ColorUIResource;
import javax.swing.plaf.FontUIResource;

/** How the window looks: paper, ink, one accent, nothing else. */
final class LookAndFeel {

    private static final int ROUNDNESS = 8;

    private LookAndFeel() {}

    static void use() {
        FlatLaf.setGlobalExtraDefaults(Map.of(
                "@accentColor", Tokens.hex(Tokens.ACCENT),
                "@background", Tokens.hex(Tokens.PAPER),
                "@foreground", Tokens.hex(Tokens.INK)));
        FlatLightLaf.setup();
        UIManager.put("defaultFont", new FontUIResource(Tokens.TEXT));
        UIManager.put("Button.arc", ROUNDNESS);
        UIManager.put("Component.arc", ROUNDNESS);
        UIManager.put("TextComponent.arc", ROUNDNESS);
        UIManager.put("ProgressBar.arc", ROUNDNESS);
        UIManager.put("Component.focusWidth", 2);
        UIManager.put("Button.margin", new Insets(8, 18, 8, 18));
        UIManager.put("TextComponent.margin", new Insets(8, 8, 8, 8));
        UIManager.put("TextField.margin", new Insets(8, 8, 8, 8));
        UIManager.put("PasswordField.margin", new Insets(8, 8, 8, 8));
        UIManager.put("PasswordField.showRevealButton", true);
        UIManager.put("Component.borderColor", new ColorUIResource(Tokens.MUTED));
    }
}
