package org.islet.devices.capture;

import java.util.Arrays;
import org.islet.devices.event.Source;

/**
 * One piece of a capture as it came over the wire: a page, a frame, a reply, or a whole file.
 *
 * @param kind what the driver asked for ({@code history-page}, {@code glucose-page}, {@code isig-page}, {@code
 *     reply-8d}, {@code results}, …), or {@link #UNKNOWN} or {@link #BYTES} where only bytes were given
 * @param name which one, a page number say; may be empty
 * @param bytes never changed by anyone
 * @param file the file it lies in, from 0
 * @param offset its first byte in that file
 */
public record CapturePart(String kind, String name, byte[] bytes, int file, int offset) {

    /** Bytes of which nobody said what they are. */
    public static final String UNKNOWN = "unknown";

    /** Bytes of which somebody said that they are bytes, and nothing more: they were written as hex digits. */
    public static final String BYTES = "bytes";

    private static final int LOOKED_AT = 64 * 1024;

    /** No record and no page is longer; what is skipped may be a whole file, whose hex would fill the memory. */
    private static final int LONGEST_RAW = 4096;

    /** What recognising a family looks at: a device or a program shows itself at once. */
    public CapturePart head() {
        return bytes.length <= LOOKED_AT
                ? this
                : new CapturePart(kind, name, Arrays.copyOf(bytes, LOOKED_AT), file, offset);
    }

    /** The source of the bytes {@code from} (included) to {@code to} (excluded) of this part; a long one is a place only. */
    public Source source(int from, int to) {
        return to - from > LONGEST_RAW
                ? Source.ofOffset(file, offset + from)
                : Source.ofBytes(file, offset + from, bytes, from, to);
    }

    /** The source of a line of text, counted from 1. */
    public Source line(int line) {
        return Source.ofLine(file, line);
    }
}
