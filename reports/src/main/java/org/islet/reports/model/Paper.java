package org.islet.reports.model;

import java.util.Set;

/** The two sizes of paper hospitals have, in points. */
public enum Paper {
    A4(595.28f, 841.89f),
    LETTER(612, 792);

    /** The countries that print on Letter. */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("US", "CA", "MX", "PH", "CL", "CO", "CR", "DO", "GT", "NI", "PA", "PR", "SV", "VE");

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** What is usual in a country, named by its two letters. */
    public static Paper of(String country) {
        return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }
}
