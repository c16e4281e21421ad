package org.islet.devices.family.abbottfreestyle;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the sum on the end line of a dump anew. */
final class FreeStyleChecksums {

    private static final Pattern END = Pattern.compile("(?m)^(.?0x)[0-9A-Fa-f]{4}(?=  END)");

    private FreeStyleChecksums() {}

    static byte[] right(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher end = END.matcher(text);
        if (!end.find()) {
            return bytes;
        }
        int sum = text.substring(0, end.start()).chars().filter(c -> c != 0x02).sum() & 0xFFFF;
        byte[] digits = "%04X".formatted(sum).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, bytes, end.end(1), digits.length);
        return bytes;
    }
}
