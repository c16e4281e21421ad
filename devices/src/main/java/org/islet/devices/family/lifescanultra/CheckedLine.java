package org.islet.devices.family.lifescanultra;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.devices.phrase.Phrase;

/**
 * A line of the meter: text, a space, and four hex digits that are the 16-bit sum of the text's bytes.
 *
 * @param text without the space and the digits
 * @param complaint what is wrong with it, a clause; empty when nothing is
 */
record CheckedLine(String text, Optional<Phrase> complaint) {

    private static final Pattern LINE = Pattern.compile("(?s)(.*) (\\S{4})");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{4}");

    static CheckedLine of(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return broken(line, "ultra.no-checksum");
        }
        if (!HEX.matcher(parts.group(2)).matches()) {
            return broken(parts.group(1), "ultra.odd-checksum");
        }
        int said = Integer.parseInt(parts.group(2), 16);
        return sum(parts.group(1)) == said
                ? new CheckedLine(parts.group(1), Optional.empty())
                : broken(parts.group(1), "checksum.wrong");
    }

    private static CheckedLine broken(String text, String why) {
        return new CheckedLine(text, Optional.of(Phrase.of(why)));
    }

    static int sum(String text) {
        return text.chars().sum() & 0xFFFF;
    }

    boolean isSound() {
        return complaint.isEmpty();
    }
}
