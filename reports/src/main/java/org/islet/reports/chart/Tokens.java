package org.islet.reports.chart;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.TreeSet;

/** The palette and sizes of tokens.properties, for paper as colours and points, for the screen as CSS. */
public final class Tokens {

    private static final Properties TOKENS = load();

    private Tokens() {}

    /** The colour of a token, {@code very-low} say. */
    public static Color color(String token) {
        return Color.decode(value("color." + token));
    }

    /** A size in points. */
    public static float size(String token) {
        return Float.parseFloat(value("size." + token));
    }

    /** The colours as custom properties: {@code --very-low: #9A3412;} and so on, sorted, in one {@code :root} block. */
    public static String css() {
        var css = new StringBuilder(":root {\n");
        for (String key : new TreeSet<>(TOKENS.stringPropertyNames())) {
            if (key.startsWith("color.")) {
                css.append("  --")
                        .append(key.substring("color.".length()))
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
