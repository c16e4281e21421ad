package org.islet.reports.words;

/** A number and its unit, which no end of a line may part. */
public final class Unbroken {

    private static final String UNIT = "(?:%|mg/dL|mmol/L|U|IE|g|h|BE|KE)(?!\\p{L})";

    /** A space where a line may end, as a pattern: any, unless it stands between a number and its unit. */
    public static final String END_OF_LINE = "(?<!\\d) | (?!" + UNIT + ")";

    private static final String WITHIN = "(?<=\\d) (?=" + UNIT + ")";

    private Unbroken() {}

    /** The same for whoever else breaks lines: with a space between a number and its unit that is none to break at. */
    public static String of(String text) {
        return text.replaceAll(WITHIN, "\u00a0");
    }
}
