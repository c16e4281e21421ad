package org.islet.reports.chart;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.TreeSet;
import org.islet.reports.habit.Palette;

/** The palette and sizes of tokens.properties, for paper as colours and points, for the screen as CSS. */
public final class Tokens {

    private static final Properties TOKENS = load();

    private Tokens() {}

    /** The colour of a token, {@code very-low} say. */
    public static Color color(String token) {
        return Color.decode(value("color." + token));
    }

    /** The colour of a token in a palette; that of the standard one where it has none of its own. */
    public static Color color(String token, Palette palette) {
        String own = TOKENS.getProperty(palette.id() + "." + token);
        return own == null ? color(token) : Color.decode(own.strip());
    }

    /** A size in points. */
    public static float size(String token) {
        return Float.parseFloat(value("size." + token));
    }

    /** The colours as custom properties: {@code --very-low: #9A3412;} and so on, sorted, in one {@code :root} block. */
    public static String css() {
        return css(":root", "color.");
    }

    /** Those that another palette has of its own. */
    public static String css(Palette palette) {
        return css(":root[data-palette=\"" + palette.id() + "\"]", palette.id() + ".");
    }

    private static String css(String selector, String prefix) {
        var css = new StringBuilder(selector).append(" {\n");
        for (String key : new TreeSet<>(TOKENS.stringPropertyNames())) {
            if (key.startsWith(prefix)) {
                css.append("  --")
                        .append(key.substring(prefix.length()))
                        .append(": ")
                        .append(value(key))
                        .append(";\n");
            }
        }
        return css.append("}\n").toString();
    }

    private static String value(String key) {
        String value = TOKENS.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("tokens.properties has no " + key);
        }
        return value.strip();
    }

    private static Properties load() {
        try (InputStream in = Tokens.class.getResourceAsStream("/org/islet/reports/tokens.properties")) {
            if (in == null) {
                throw new IllegalStateException("tokens.properties is missing from the program");
            }
            var tokens = new Properties();
            tokens.load(in);
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
