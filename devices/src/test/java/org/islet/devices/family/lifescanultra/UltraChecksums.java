package org.islet.devices.family.lifescanultra;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the sum at the end of every line anew. */
final class UltraChecksums {

    private static final Pattern LINE = Pattern.compile("(?m)^([^\r\n]*) \\S{4}(\r?)$");

    private UltraChecksums() {}

    static byte[] right(byte[] bytes) {
        return LINE.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .replaceAll(line -> Matcher.quoteReplacement(
                        "%s %04X%s".formatted(line.group(1), CheckedLine.sum(line.group(1)), line.group(2))))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
