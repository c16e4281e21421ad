package org.islet.devices.capture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;

/**
 * A file of bytes written as hex digits, with white space wherever the writer liked it; its name says so. A written
 * dialog, in which the lines of the device begin with {@code >}, is none: its family knows whose line is whose.
 */
public enum HexFile {
    /** All digits, one after the other. */
    WHOLE(".hex") {
        @Override
        List<byte[]> items(byte[] text) throws NotHex {
            return List.of(bytes(text, 0, text.length, 1));
        }
    },

    /** One item a line; blank lines are none. */
    LINES(".hexlines") {
        @Override
        List<byte[]> items(byte[] text) throws NotHex {
            List<byte[]> items = new ArrayList<>();
            int start = 0;
            int line = 1;
            for (int i = 0; i <= text.length; i++) {
                if (i == text.length || text[i] == '\n') {
                    byte[] item = bytes(text, start, i, line);
                    if (item.length > 0) {
                        items.add(item);
                    }
                    start = i + 1;
                    line++;
                }
            }
            return items;
        }
    };

    private final String ending;

    HexFile(String ending) {
        this.ending = ending;
    }

    abstract List<byte[]> items(byte[] text) throws NotHex;

    /** Which of them a name promises. */
    public static Optional<HexFile> namedBy(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(kind -> name.endsWith(kind.ending))
                .findFirst();
    }

    /** Which of them a file is. */
    public static Optional<HexFile> of(String fileName, byte[] text) {
        return namedBy(fileName).filter(kind -> kind == WHOLE || !isDialog(text));
    }

    private static boolean isDialog(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1).lines().anyMatch(line -> line.startsWith(">"));
    }

    /**
     * The items as if they lay one after the other in one file.
     *
     * @param file its place among those opened together
     */
    public RawCapture open(byte[] text, int file) throws NotHex {
        List<CapturePart> parts = new ArrayList<>();
        int offset = 0;
        for (byte[] item : items(text)) {
            parts.add(new CapturePart(CapturePart.BYTES, "", item, file, offset));
            offset += item.length;
        }
        return RawCapture.ofParts(parts);
    }

    private static byte[] bytes(byte[] text, int from, int to, int firstLine) throws NotHex {
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
                throw new NotHex(Phrase.of("not-hex.digit", line));
            }
            if (high < 0) {
                high = digit;
            } else {
                bytes.write(high << 4 | digit);
                high = -1;
            }
        }
        if (high >= 0) {
            throw new NotHex(Phrase.of("not-hex.half", line));
        }
        return bytes.toByteArray();
    }
}
