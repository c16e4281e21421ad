package org.islet.web.upload;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A stretch of a capture's bytes around the one somebody asked for. */
final class HexView {

    static final int LINES = 32;

    private HexView() {}

    /** The place in the middle, as far as the capture's ends allow. */
    static List<HexLine> around(byte[] bytes, int place) {
        int last = Math.max(0, (bytes.length - 1) / HexLine.WIDTH);
        int meant = Math.min(Math.max(0, place / HexLine.WIDTH), last);
        int first = Math.max(0, Math.min(meant - LINES / 2, last - LINES + 1));
        return IntStream.rangeClosed(first, Math.min(last, first + LINES - 1))
                .mapToObj(line -> line(bytes, line * HexLine.WIDTH, line == meant && place >= 0))
                .toList();
    }

    /** Where a line of a text begins; lines count from 1. */
    static int offsetOfLine(byte[] bytes, int line) {
        int offset = 0;
        for (int passed = 1; passed < line && offset < bytes.length; offset++) {
            if (bytes[offset] == '\n') {
                passed++;
            }
        }
        return Math.min(offset, Math.max(0, bytes.length - 1));
    }

    private static HexLine line(byte[] bytes, int offset, boolean isMeant) {
        return new HexLine(
                offset, Arrays.copyOfRange(bytes, offset, Math.min(bytes.length, offset + HexLine.WIDTH)), isMeant);
    }
}
