package org.islet.reports.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.islet.reports.chart.Tokens;
import org.islet.reports.chart.Typeface;
import org.islet.reports.words.Unbroken;

/** How words look: one of the few sizes, cuts and colours there are. */
record Ink(Typeface face, float size, Color color) {

    static final Ink BODY = new Ink(Typeface.REGULAR, Tokens.size("body"), Tokens.color("ink"));
    static final Ink STRONG = new Ink(Typeface.SEMIBOLD, Tokens.size("body"), Tokens.color("ink"));
    static final Ink QUIET = new Ink(Typeface.REGULAR, Tokens.size("body"), Tokens.color("muted"));
    static final Ink NOTE = new Ink(Typeface.REGULAR, Tokens.size("note"), Tokens.color("muted"));
    static final Ink HEAD = new Ink(Typeface.SEMIBOLD, Tokens.size("head"), Tokens.color("ink"));
    static final Ink NUMBER = new Ink(Typeface.SEMIBOLD, Tokens.size("number"), Tokens.color("ink"));

    float widthOf(String text) {
        return Fonts.widthOf(face, text) * 0.001f * size;
    }

    /** From one base line to the next. */
    float line() {
        return size * 1.35f;
    }

    /** The text cut at spaces so that each line fits, and no unit leaves its number; a word longer than a line is cut too. */
    List<String> lines(String text, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.replaceAll("[\\n\\r\\t]+", " ").split(Unbroken.END_OF_LINE)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthOf(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
            while (widthOf(line) > width && line.length() > 1) {
                int fitting = fitting(line, width);
                lines.add(line.substring(0, fitting));
                line = line.substring(fitting);
            }
        }
        lines.add(line);
        return lines;
    }

    /** How many letters of a word stand in one line; at least one. */
    private int fitting(String word, float width) {
        int letters = word.length() - 1;
        while (letters > 1 && widthOf(word.substring(0, letters)) > width) {
            letters--;
        }
        return Character.isHighSurrogate(word.charAt(letters - 1)) && letters > 1 ? letters - 1 : letters;
    }
}
