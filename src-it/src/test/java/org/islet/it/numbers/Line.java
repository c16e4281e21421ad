package org.islet.it.numbers;

/**
 * A number as a reader meets it, with its name and its unit, or a sentence with numbers in it.
 *
 * @param place where the JSON of the report has it: section and id
 * @param isSentence of which a page may have more than the report
 */
record Line(String place, String text, boolean isSentence) {

    static Line number(String place, String... written) {
        return new Line(place, String.join(" ", written).strip().replaceAll("\\s+", " "), false);
    }

    static Line sentence(String place, String text) {
        return new Line(place, text.strip().replaceAll("\\s+", " "), true);
    }

    /** Without spaces, which paper has where lines end. */
    String bare() {
        return bare(text);
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
