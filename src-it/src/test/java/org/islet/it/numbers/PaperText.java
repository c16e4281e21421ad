package org.islet.it.numbers;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a PDF says, in the order it was written in. */
final class PaperText {

    private final String text;

    private PaperText(String text) {
        this.text = Line.bare(text);
    }

    static PaperText of(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            var pages = new PdfTextExtractor(reader);
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(pages.getTextFromPage(page));
            }
            return new PaperText(text.toString());
        }
    }

    /** The lines that are not there: numbers where their turn is, sentences anywhere. */
    List<String> missing(List<Line> lines) {
        List<String> missing = new ArrayList<>();
        int from = 0;
        for (Line line : lines) {
            int at = text.indexOf(line.bare(), line.isSentence() ? 0 : from);
            if (at < 0) {
                missing.add(line.place() + ": \"" + line.text() + "\" where paper has " + around(line, from));
            } else if (!line.isSentence()) {
                from = at + line.bare().length();
            }
        }
        return missing;
    }

    /** What stands there under the same name, or next. */
    private String around(Line line, int from) {
        String name = Line.bare(line.text().replaceAll("[-–<0-9].*", ""));
        int at = name.isEmpty() ? from : text.indexOf(name, from);
        int begin = at < 0 ? from : at;
        return "…"
                + text.substring(
                        begin, Math.min(text.length(), begin + line.bare().length() + 20)) + "…";
    }
}
