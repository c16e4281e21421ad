package org.islet.devices.family.lifescanultra;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the meter: text, a space, and four hex digits that are the 16-bit sum of the text's bytes.
 *
 * @param text without the space and the digits
 * @param complaint what is wrong with the line; empty when nothing is
 */
record CheckedLine(String text, String complaint) {

    private static final Pattern LINE = Pattern.compile("(?s)(.*) (\\S{4})");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{4}");

    static CheckedLine of(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return new CheckedLine(line, "The line has no checksum at its end");
        }
        if (!HEX.matcher(parts.group(2)).matches()) {
            return new CheckedLine(parts.group(1), "The line's checksum is not four hex digits");
        }
        int said = Integer.parseInt(parts.group(2), 16);
        return new CheckedLine(
                parts.group(1), sum(parts.group(1)) == said ? "" : "The line's checksum does not fit its text");
    }

    static int sum(String text) {
        return text.chars().sum() & 0xFFFF;
    }

    boolean isSound() {
        return complaint.isEmpty();
    }
}
