package org.islet.reports.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.islet.reports.chart.Typeface;

/** The fonts of the PDF files: read once, and embedded in each file with the characters it uses. */
final class Fonts implements FontMapper {

    private static final BaseFont REGULAR = font(Typeface.REGULAR);
    private static final BaseFont SEMIBOLD = font(Typeface.SEMIBOLD);

    /** Latin, Greek and Cyrillic, dashes, dots and the minus sign. */
    private static final int OFTEN = 0x2213;

    private static final int[] REGULAR_WIDTHS = widths(REGULAR);
    private static final int[] SEMIBOLD_WIDTHS = widths(SEMIBOLD);

    static BaseFont of(Typeface face) {
        return face == Typeface.SEMIBOLD ? SEMIBOLD : REGULAR;
    }

    @Override
    public BaseFont awtToPdf(Font font) {
        return of(Typeface.of(font));
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        return (font.equals(SEMIBOLD) ? Typeface.SEMIBOLD : Typeface.REGULAR).at(size);
    }

    /** How wide a text of one point is, in thousandths of it: looked up where the library would search each letter. */
    static int widthOf(Typeface face, String text) {
        int[] widths = face == Typeface.SEMIBOLD ? SEMIBOLD_WIDTHS : REGULAR_WIDTHS;
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= widths.length) {
                return of(face).getWidth(text);
            }
            width += widths[letter];
        }
        return width;
    }

    private static int[] widths(BaseFont font) {
        return IntStream.range(0, OFTEN).map(font::getWidth).toArray();
    }

    private static BaseFont font(Typeface face) {
        try {
            BaseFont font = BaseFont.createFont(
                    "OpenSans" + face.name() + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    false,
                    face.file(),
                    null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SameEveryTime());
            return font;
        } catch (DocumentException e) {
            throw new IllegalStateException("A font of the program is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An embedded font's name gets a random prefix; ours must not differ between two prints of the same report. */
    private static final class SameEveryTime extends SecureRandom {

        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.5;
        }
    }
}
