package org.islet.devices.protocol.csv;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * One row and the line it began on, from 1. Its cells are cut out of the line when they are asked for: most cells of the
 * wide tables are empty, and most of the others are never looked at.
 */
public final class CsvRow {

    private final int line;
    private final String text;
    private final int[] bounds;
    private final char separator;

    /** @param bounds where each cell begins and ends in the text, one pair a cell */
    CsvRow(int line, String text, int[] bounds, char separator) {
        this.line = line;
        this.text = text;
        this.bounds = bounds;
        this.separator = separator;
    }

    /** Of cells that are no longer a piece of their line, because their quotes were taken away. */
    static CsvRow of(int line, String[] cells, char separator) {
        var text = new StringBuilder();
        int[] bounds = new int[2 * cells.length];
        for (int i = 0; i < cells.length; i++) {
            bounds[2 * i] = text.length();
            text.append(cells[i]);
            bounds[2 * i + 1] = text.length();
            text.append(separator);
        }
        return new CsvRow(line, text.toString(), bounds, separator);
    }

    public int line() {
        return line;
    }

    public int size() {
        return bounds.length / 2;
    }

    /** As they are written, blanks and all. */
    public String[] cells() {
        String[] cells = new String[size()];
        Arrays.setAll(cells, i -> text.substring(bounds[2 * i], bounds[2 * i + 1]));
        return cells;
    }

    /** Without blanks around it; empty text where the row has no such cell. */
    public String cell(int index) {
        return has(index)
                ? text.substring(bounds[2 * index], bounds[2 * index + 1]).strip()
                : "";
    }

    /** The cell as {@link Decimals#parse} reads it. */
    public OptionalDouble number(int index) {
        return has(index) ? Decimals.parse(cell(index)) : OptionalDouble.empty();
    }

    /** Nothing but blanks, or no such cell. */
    public boolean isEmpty(int index) {
        if (has(index)) {
            for (int i = bounds[2 * index]; i < bounds[2 * index + 1]; i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a digit is written in it: dates and kinds of rows have some, names of columns none. */
    public boolean hasDigit(int index) {
        if (has(index)) {
            for (int i = bounds[2 * index]; i < bounds[2 * index + 1]; i++) {
                if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean isBlank() {
        return isBlankFrom(0);
    }

    /** Nothing is written in this cell or any after it. */
    public boolean isBlankFrom(int index) {
        for (int i = index; i < size(); i++) {
            if (!isEmpty(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether this cell and the one behind it may be one number, {@code 5,6}, whose decimal comma no quotes kept from
     * separating them.
     */
    public boolean isCutAt(int index) {
        boolean isBesideAComma = separator == ','
                && has(index)
                && has(index + 1)
                && bounds[2 * index + 2] == bounds[2 * index + 1] + 1; // no quote stands between them
        if (!isBesideAComma) {
            return false;
        }
        char sign = text.charAt(bounds[2 * index]);
        int first = bounds[2 * index] + (sign == '-' || sign == '+' ? 1 : 0);
        return areDigits(first, bounds[2 * index + 1]) && areDigits(bounds[2 * index + 2], bounds[2 * index + 3]);
    }

    /** Whether there are more cells than columns, and two of them may be one number. */
    public boolean isCut(int columns) {
        return size() > columns && IntStream.range(0, size() - 1).anyMatch(this::isCutAt);
    }

    private boolean areDigits(int from, int to) {
        return from < to && IntStream.range(from, to).allMatch(at -> text.charAt(at) >= '0' && text.charAt(at) <= '9');
    }

    /** A row with other cells in its place. */
    public CsvRow with(String... cells) {
        return of(line, cells, separator);
    }

    /** The same row with a cell and the one behind it made one again, for cells that were cut in two. */
    public CsvRow joining(int index, char between) {
        String[] apart = cells();
        String[] joined = new String[apart.length - 1];
        System.arraycopy(apart, 0, joined, 0, index + 1);
        System.arraycopy(apart, index + 2, joined, index + 1, apart.length - index - 2);
        joined[index] = apart[index] + between + apart[index + 1];
        return of(line, joined, separator);
    }

    /** A number for what is written from this cell on, for telling rows that repeat each other; never 0. */
    public long contentFrom(int index) {
        long content = size();
        for (int i = 2 * index; i < bounds.length; i += 2) {
            content = content * 1_000_003 + bounds[i + 1] - bounds[i];
            for (int at = bounds[i]; at < bounds[i + 1]; at++) {
                content = content * 1_000_003 + text.charAt(at);
            }
        }
        content ^= content >>> 29; // the low bits are what a table of them looks at first
        return content == 0 ? 1 : content;
    }

    private boolean has(int index) {
        return index >= 0 && 2 * index < bounds.length && bounds[2 * index] < bounds[2 * index + 1];
    }
}
