package org.islet.web.upload;

import java.util.HexFormat;

/**
 * Sixteen bytes of a capture, as people who read bytes like them.
 *
 * @param isMeant whether a byte somebody asked for is among them
 */
public record HexLine(int offset, byte[] bytes, boolean isMeant) {

    static final int WIDTH = 16;

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");
    private static final char FIRST_PRINTABLE = 0x20;
    private static final char LAST_PRINTABLE = 0x7E;

    public String address() {
        return "%06X".formatted(offset);
    }

    public String hex() {
        return HEX.formatHex(bytes);
    }

    /** A dot for what has no letter. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (byte each : bytes) {
            letters.append(each >= FIRST_PRINTABLE && each <= LAST_PRINTABLE ? (char) each : '.');
        }
        return letters.toString();
    }
}
