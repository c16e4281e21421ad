package org.islet.devices.bytes;

import java.util.HexFormat;

/** Bytes as hex text and back. */
public final class Hex {

    private static final HexFormat FORMAT = HexFormat.of();

    private Hex() {}

    /**
     * Hex text with any white space between the digits.
     *
     * @throws IllegalArgumentException if anything else is met, or the digits are odd in number
     */
    public static byte[] parse(String text) {
        return FORMAT.parseHex(text.replaceAll("\\s+", ""));
    }

    public static String format(byte[] bytes) {
        return FORMAT.formatHex(bytes);
    }
}
