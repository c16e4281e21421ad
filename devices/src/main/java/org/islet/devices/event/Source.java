package org.islet.devices.event;

import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in a capture an event was read, so that every number can be followed back to its bytes.
 *
 * @param file the file's place in the order given, from 0
 * @param offset the first byte, counted from the start of the file, from 0; for files of bytes
 * @param raw the event's own bytes as hex, where they were at hand; for files of bytes
 * @param line the line, from 1 as editors count; for files of text
 */
public record Source(int file, OptionalInt offset, Optional<String> raw, OptionalInt line) {

    private static final HexFormat HEX = HexFormat.of();

    public static Source ofBytes(int file, int offset, byte[] bytes, int from, int to) {
        return new Source(
                file, OptionalInt.of(offset), Optional.of(HEX.formatHex(bytes, from, to)), OptionalInt.empty());
    }

    public static Source ofOffset(int file, int offset) {
        return new Source(file, OptionalInt.of(offset), Optional.empty(), OptionalInt.empty());
    }

    public static Source ofLine(int file, int line) {
        return new Source(file, OptionalInt.empty(), Optional.empty(), OptionalInt.of(line));
    }

    /** A number for sorting within one file: the offset or the line. */
    public int position() {
        return offset.orElse(line.orElse(0));
    }
}
