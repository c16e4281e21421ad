package org.islet.reports.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The two cuts of the one family reports are set in. */
public enum Typeface {
    REGULAR("OpenSans-Regular.ttf"),
    SEMIBOLD("OpenSans-Semibold.ttf");

    private static final String FOLDER = "/org/islet/reports/fonts/";

    private final byte[] file;
    private final Font font;

    Typeface(String fileName) {
        this.file = read(fileName);
        this.font = font(file);
    }

    /** The font file itself, to be embedded; not to be changed. */
    public byte[] file() {
        return file;
    }

    public Font at(float points) {
        return font.deriveFont(points);
    }

    /** The cut a derived font came from. */
    public static Typeface of(Font derived) {
        return derived.getFontName().equals(SEMIBOLD.font.getFontName()) ? SEMIBOLD : REGULAR;
    }

    private static byte[] read(String fileName) {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + fileName)) {
            if (in == null) {
                throw new IllegalStateException(fileName + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font(byte[] file) {
        try (InputStream in = new java.io.ByteArrayInputStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("A font of the program is damaged", e);
        }
    }
}
