package org.islet.uploader.ui;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The palette and the typeface of everything Islet shows, from the same files as its reports and pages. */
final class Tokens {

    static final Color INK;
    static final Color MUTED;
    static final Color LINE;
    static final Color PAPER;
    static final Color ACCENT;
    static final Color DONE;
    static final Color TROUBLE;

    static final Font TEXT = font("OpenSans-Regular.ttf");
    static final Font STRONG = font("OpenSans-Semibold.ttf");

    static final float SMALL_SIZE = 12;
    static final float TEXT_SIZE = 14;
    static final float HEAD_SIZE = 24;

    static {
        Properties tokens = new Properties();
        try (InputStream in = resource("tokens.properties")) {
            tokens.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        INK = color(tokens, "ink");
        MUTED = color(tokens, "muted");
        LINE = color(tokens, "line");
        PAPER = color(tokens, "paper");
        ACCENT = color(tokens, "insulin");
        DONE = color(tokens, "target");
        TROUBLE = color(tokens, "very-low");
    }

    private Tokens() {}

    /** As CSS and FlatLaf write it. */
    static String hex(Color color) {
        return "#%06X".formatted(color.getRGB() & 0xFFFFFF);
    }

    private static Color color(Properties tokens, String name) {
        return Color.decode(tokens.getProperty("color." + name));
    }

    /** Registered, too: labels that wrap are HTML, and HTML looks for a typeface by its name. */
    private static Font font(String file) {
        try (InputStream in = resource("fonts/" + file)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font.deriveFont(TEXT_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The program's own font is damaged", e);
        }
    }

    private static InputStream resource(String name) {
        @Nullable InputStream in = Tokens.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The program was built without its " + name);
        }
        return in;
    }
}
