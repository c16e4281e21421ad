package org.islet.devices.protocol.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The lines of a text, counted from 1 as editors count, ended by LF, CR or both; none is kept beyond its limit. */
public final class TextLines {

    public static final int LONGEST = 64 * 1024;

    /** A byte order mark in the middle begins a second file, joined to one whose last line had no end. */
    private static final char MARK = '\uFEFF';

    private final Reader text;
    private final char[] buffer = new char[32 * 1024];
    private final StringBuilder begun = new StringBuilder();
    private int next;
    private int end;
    private int number;
    private boolean afterCarriageReturn;
    private boolean afterMark;

    public TextLines(byte[] file) {
        this.text = FileText.open(file);
    }

    /** Empty at the end of the text. */
    public Optional<Line> next() {
        begun.setLength(0);
        boolean isTooLong = false;
        boolean hasBegun = false;
        while (next < end || fill()) {
            if (afterCarriageReturn) {
                afterCarriageReturn = false;
                if (buffer[next] == '\n') {
                    next++;
                    continue;
                }
            }
            if (!hasBegun && buffer[next] == MARK) {
                next++;
                continue;
            }
            hasBegun = true;
            int stop = endOfLine();
            isTooLong |= begun.length() + stop - next > LONGEST;
            if (begun.isEmpty() && stop < end && !isTooLong) {
                return line(stop, new String(buffer, next, stop - next), false);
            }
            if (!isTooLong) {
                begun.append(buffer, next, stop - next);
            }
            next = stop;
            if (stop < end) {
                return line(stop, begun.toString(), isTooLong);
            }
        }
        return hasBegun ? line(end, begun.toString(), isTooLong) : Optional.empty();
    }

    /** @param stop where its end was met */
    private Optional<Line> line(int stop, String line, boolean isTooLong) {
        afterCarriageReturn = stop < end && buffer[stop] == '\r';
        next = Math.min(stop + 1, end);
        number += afterMark ? 0 : 1; // both stand on one line for whoever looks
        afterMark = stop < end && buffer[stop] == MARK;
        return Optional.of(new Line(number, isTooLong ? "" : line, isTooLong));
    }

    private int endOfLine() {
        char[] characters = buffer;
        int last = end;
        int at = next;
        while (at < last) {
            char c = characters[at];
            if (c <= '\r' && (c == '\n' || c == '\r') || c == MARK) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean fill() {
        try {
            end = Math.max(0, text.read(buffer, 0, buffer.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        next = 0;
        return end > 0;
    }

    /** One line; a line beyond the limit has lost its text. */
    public record Line(int number, String text, boolean isTooLong) {}
}
