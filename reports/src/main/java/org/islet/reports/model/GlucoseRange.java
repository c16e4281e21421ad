package org.islet.reports.model;

/** The five ranges, from low to high; the token names the colour of each in tokens.properties. */
public enum GlucoseRange {
    VERY_LOW("Very low", "very-low"),
    LOW("Low", "low"),
    IN_RANGE("In range", "target"),
    HIGH("High", "high"),
    VERY_HIGH("Very high", "very-high");

    private final String title;
    private final String token;

    GlucoseRange(String title, String token) {
        this.title = title;
        this.token = token;
    }

    public String title() {
        return title;
    }

    public String token() {
        return token;
    }
}
