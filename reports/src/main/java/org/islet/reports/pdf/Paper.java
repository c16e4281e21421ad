package org.islet.reports.pdf;

/** The two sizes of paper hospitals have, in points. */
public enum Paper {
    A4(595.28f, 841.89f),
    LETTER(612, 792);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }
}
