package org.islet.devices.family.abbottlibre;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.phrase.Phrase;

/**
 * The answer to one text command: lines, a checksum, and whether the command was obeyed.
 *
 * <pre>
 * line CR LF … CKSM: and 8 hex digits CR LF, then CMD OK or CMD Fail! CR LF
 * </pre>
 *
 * The checksum is the sum of the bytes of the lines, their last CR LF included. Checked on captured replies.
 *
 * @param from the first byte among those given
 * @param to the first byte after it
 * @param lines without line ends; empty when the reply cannot be trusted
 * @param complaint why it cannot, a clause; empty when it can
 */
record TextReply(int from, int to, List<Line> lines, Optional<Phrase> complaint) {

    /** One line and where its bytes are. */
    record Line(String text, int from, int to) {}

    private static final String CHECKSUM = "CKSM:";
    private static final byte[] CHECKSUM_BYTES = CHECKSUM.getBytes(StandardCharsets.US_ASCII);
    private static final int HEX_DIGITS = 8;

    /** Whether text replies may be in these bytes at all: no text is made of bytes that hold none. */
    static boolean isIn(CapturePart part) {
        byte[] bytes = part.bytes();
        for (int at = 0; at <= bytes.length - CHECKSUM_BYTES.length; at++) {
            if (bytes[at] == CHECKSUM_BYTES[0]
                    && Arrays.equals(bytes, at, at + CHECKSUM_BYTES.length, CHECKSUM_BYTES, 0, CHECKSUM_BYTES.length)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSoundIn(CapturePart part) {
        return isIn(part) && in(part.bytes()).stream().anyMatch(TextReply::isSound);
    }

    static List<TextReply> in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<TextReply> replies = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (!text.substring(at, end).isBlank()) {
                replies.add(one(text, at, end));
            }
            at = end;
        }
        return replies;
    }

    boolean isSound() {
        return complaint.isEmpty();
    }

    /** After the line that begins with CMD, or the end of all. */
    private static int end(String text, int from) {
        int command = text.startsWith("CMD ", from) ? from : text.indexOf("\nCMD ", from);
        if (command < 0) {
            return text.length();
        }
        int lineEnd = text.indexOf('\n', command + 1);
        return lineEnd < 0 ? text.length() : lineEnd + 1;
    }

    private static TextReply one(String text, int from, int end) {
        int checksum = text.indexOf(CHECKSUM, from);
        if (checksum < 0 || checksum >= end) {
            return broken(from, end, "libre-reader.no-checksum");
        }
        int hexEnd = lineEnd(text, checksum, end);
        String digits = text.substring(checksum + CHECKSUM.length(), hexEnd);
        if (digits.length() != HEX_DIGITS || !digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0)) {
            return broken(from, end, "libre-reader.odd-checksum");
        }
        String outcome = text.substring(hexEnd, end).strip();
        if (!outcome.equals("CMD OK")) {
            return broken(from, end, outcome.equals("CMD Fail!") ? "libre-reader.failed" : "libre-reader.no-end");
        }
        if (sum(text, from, checksum) != Long.parseLong(digits, 16)) {
            return broken(from, end, "checksum.wrong");
        }
        return new TextReply(from, end, lines(text, from, checksum), Optional.empty());
    }

    private static TextReply broken(int from, int to, String why) {
        return new TextReply(from, to, List.of(), Optional.of(Phrase.of(why)));
    }

    static long sum(String text, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += text.charAt(i);
        }
        return sum & 0xFFFFFFFFL;
    }

    private static List<Line> lines(String text, int from, int to) {
        List<Line> lines = new ArrayList<>();
        for (int at = from; at < to; ) {
            int next = text.indexOf('\n', at);
            int end = next < 0 || next >= to ? to : next + 1;
            lines.add(new Line(text.substring(at, lineEnd(text, at, end)), at, end));
            at = end;
        }
        return lines;
    }

    private static int lineEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && text.charAt(end) != '\r' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }
}
