package org.islet.devices.family.abbottfreestyle;

import java.nio.charset.StandardCharsets;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.event.Source;

/**
 * One line of a part, its end included; never more of the part than that is made into text.
 *
 * @param from its first byte in the part
 * @param to the first byte after it
 */
record DumpText(CapturePart part, int from, int to) {

    /** Results have about forty. */
    private static final int LONGEST = 200;

    static DumpText at(CapturePart part, int from) {
        byte[] bytes = part.bytes();
        int to = from;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        return new DumpText(part, from, Math.min(to + 1, bytes.length));
    }

    boolean isTooLong() {
        return to - from > LONGEST;
    }

    /** Without its end, and without the signs for start and end of text that stand around a dump on the wire. */
    String words() {
        if (isTooLong()) {
            return "";
        }
        var words = new StringBuilder(new String(part.bytes(), from, to - from, StandardCharsets.ISO_8859_1));
        for (int i = words.length() - 1; i >= 0; i--) {
            if ("\u0002\u0003\r\n".indexOf(words.charAt(i)) >= 0) {
                words.deleteCharAt(i);
            }
        }
        return words.toString();
    }

    Source source() {
        return isTooLong() ? Source.ofOffset(part.file(), part.offset() + from) : part.source(from, to);
    }
}
