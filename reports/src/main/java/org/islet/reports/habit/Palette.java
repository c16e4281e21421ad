package org.islet.reports.habit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which colours a reader wants, on paper and on the screen: what they mean also has a name, a place or a pattern. */
public enum Palette {
    STANDARD,
    /** Orange below, blue above and grey between them: apart for every kind of colour vision. */
    COLOUR_BLIND,
    /** For printers without colour: no colour at all, and patterns where two greys are near. */
    GREY;

    /** For scripts and style sheets: {@code colour-blind} and so on. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Palette> ofId(String id) {
        return Arrays.stream(values())
                .filter(palette -> palette.id().equals(id))
                .findFirst();
    }

    /** Whether parts that differ in colour alone need lines across them. */
    public boolean needsPatterns() {
        return this == GREY;
    }
}
