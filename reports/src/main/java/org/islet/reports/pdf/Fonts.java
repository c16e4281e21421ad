package org.islet.reports.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.islet.reports.chart.Typeface;

/** The fonts of the PDF files: read once, and embedded in each file with the characters it uses. */
final class Fonts implements FontMapper {

    private static final BaseFont REGULAR = font(Typeface.REGULAR);
    private static final BaseFont SEMIBOLD = font(Typeface.SEMIBOLD);

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
