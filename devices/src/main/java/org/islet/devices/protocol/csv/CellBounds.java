package org.islet.devices.protocol.csv;

import java.util.Arrays;

/** Finds where the cells of a line begin and end, line after line. */
final class CellBounds {

    private static final char QUOTE = '"';

    private final char separator;
    private final boolean isQuoted;
    private int[] bounds = new int[128];
    private int used;

    CellBounds(char separator, boolean isQuoted) {
        this.separator = separator;
        this.isQuoted = isQuoted;
    }

    /** False where a quote stands elsewhere than around a whole cell, which takes a real parser to read. */
    boolean find(String line) {
        used = 0;
        int end = cell(line, 0);
        while (end >= 0 && end < line.length()) {
            end = cell(line, end + 1);
        }
        return end >= 0;
    }

    /** A pair a cell. */
    int[] found() {
        return Arrays.copyOf(bounds, used);
    }

    /** Gives back where the separator behind the cell stands, or the end of the line; -1 where the cell is neither. */
    private int cell(String line, int from) {
        boolean opensQuote = isQuoted && from < line.length() && line.charAt(from) == QUOTE;
        return opensQuote ? quotedCell(line, from + 1) : plainCell(line, from);
    }

    private int plainCell(String line, int from) {
        int at = from;
        for (; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == separator) {
                break;
            }
            if (c == QUOTE && isQuoted) {
                return -1;
            }
        }
        add(from, at);
        return at;
    }

    private int quotedCell(String line, int from) {
        int close = line.indexOf(QUOTE, from);
        int after = close + 1;
        if (close < 0 || after < line.length() && line.charAt(after) != separator) {
            return -1;
        }
        add(from, close);
        return after;
    }

    private void add(int from, int to) {
        if (used == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * used);
        }
        bounds[used] = from;
        bounds[used + 1] = to;
        used += 2;
    }
}
