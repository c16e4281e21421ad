package org.islet.devices.family.ascensiacontour;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a frame lies in bytes, and the frame itself if it arrived whole.
 *
 * @param from the byte STX
 * @param to the first byte after the frame
 */
record FrameSpan(int from, int to, Optional<Frame> frame) {

    /** The text begins after STX and the number. */
    int textFrom() {
        return from + 2;
    }

    /** The frame that begins with the STX at {@code from}; without a frame when it is cut or its checksum is wrong. */
    static FrameSpan at(byte[] bytes, int from) {
        int end = endOfText(bytes, from + 1);
        if (end >= bytes.length || (bytes[end] != Frame.ETX && bytes[end] != Frame.ETB)) {
            return new FrameSpan(from, end, Optional.empty());
        }
        int to = endOfTrailer(bytes, end);
        return new FrameSpan(from, to, isWhole(bytes, from, end) ? frame(bytes, from, end) : Optional.empty());
    }

    /** Text holds no control bytes but CR (and LF), so any other ends it. */
    private static int endOfText(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && !isControl(bytes[end])) {
            end++;
        }
        return end;
    }

    static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != Frame.CR && b != Frame.LF;
    }

    private static int endOfTrailer(byte[] bytes, int end) {
        int to = Math.min(bytes.length, end + 3);
        if (to < bytes.length && bytes[to] == Frame.CR) {
            to++;
        }
        if (to < bytes.length && bytes[to] == Frame.LF) {
            to++;
        }
        return to;
    }

    private static boolean isWhole(byte[] bytes, int from, int end) {
        boolean hasNumberAndDigits = end >= from + 2 && end + 2 < bytes.length;
        if (!hasNumberAndDigits || bytes[from + 1] < '0' || bytes[from + 1] >= '0' + Frame.NUMBERS) {
            return false;
        }
        String digits = new String(bytes, end + 1, 2, StandardCharsets.ISO_8859_1);
        return digits.equals(Frame.checksum(bytes, from + 1, end + 1));
    }

    private static Optional<Frame> frame(byte[] bytes, int from, int end) {
        String text = new String(bytes, from + 2, end - from - 2, StandardCharsets.ISO_8859_1);
        return Optional.of(new Frame(bytes[from + 1] - '0', text, bytes[end] == Frame.ETX));
    }
}
