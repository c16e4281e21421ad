package org.islet.devices.family.abbottlibre;

import java.nio.charset.StandardCharsets;

/** Writes the eight digits after every CKSM: anew. */
final class LibreChecksums {

    private static final String CHECKSUM = "CKSM:";
    private static final int DIGITS = 8;

    private LibreChecksums() {}

    static byte[] right(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int begin = 0;
        for (int at = text.indexOf(CHECKSUM); at >= 0; at = text.indexOf(CHECKSUM, at + 1)) {
            int digits = at + CHECKSUM.length();
            if (digits + DIGITS <= bytes.length) {
                String right = "%08X".formatted(TextReply.sum(text, begin, at));
                System.arraycopy(right.getBytes(StandardCharsets.US_ASCII), 0, bytes, digits, DIGITS);
            }
            begin = afterCommand(text, at);
        }
        return bytes;
    }

    private static int afterCommand(String text, int from) {
        int command = text.indexOf("\nCMD ", from);
        int end = command < 0 ? -1 : text.indexOf('\n', command + 1);
        return end < 0 ? text.length() : end + 1;
    }
}
