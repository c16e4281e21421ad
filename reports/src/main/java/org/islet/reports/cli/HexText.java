package org.islet.reports.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes written as hex digits, with white space wherever the writer liked it. */
final class HexText {

    private HexText() {}

    /** All digits of the text, one after the other. */
    static byte[] parse(String fileName, byte[] text) throws BadInput {
        return parse(fileName, text, 0, text.length, 1);
    }

    /** One item a line; blank lines are none. */
    static List<byte[]> parseLines(String fileName, byte[] text) throws BadInput {
        List<byte[]> items = new ArrayList<>();
        int start = 0;
        int line = 1;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n') {
                byte[] item = parse(fileName, text, start, i, line);
                if (item.length > 0) {
                    items.add(item);
                }
                start = i + 1;
                line++;
            }
        }
        return items;
    }

    private static byte[] parse(String fileName, byte[] text, int from, int to, int firstLine) throws BadInput {
        var bytes = new ByteArrayOutputStream((to - from) / 2);
        int high = -1;
        int line = firstLine;
        for (int i = from; i < to; i++) {
            byte c = text[i];
            if (c == '\n') {
                line++;
            }
            if (c == ' ' || c >= '\t' && c <= '\r') {
                continue;
            }
            int digit = Character.digit(c, 16);
            if (digit < 0) {
                throw new BadInput(fileName + ", line " + line + ": not a hex digit."
                        + " A .hex or .hexlines file holds hex digits and white space only; rename a file of bytes.");
            }
            if (high < 0) {
                high = digit;
            } else {
                bytes.write(high << 4 | digit);
                high = -1;
            }
        }
        if (high >= 0) {
            throw new BadInput(fileName + ", line " + line + ": half a byte is left over."
                    + " Hex digits come in pairs; is the file complete?");
        }
        return bytes.toByteArray();
    }

    /** Whether some lines are marked as the device's. */
    static boolean isDialog(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1).lines().anyMatch(line -> line.startsWith(">"));
    }
}
