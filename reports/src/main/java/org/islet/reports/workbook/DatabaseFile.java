package org.islet.reports.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * The pages of a database file as SQLite writes it, and the rows of its tables. Nothing of it is run: no view, no trigger,
 * no index; a page that is pointed at twice, or lies outside of the file, is damage.
 *
 * <pre>
 * 0-15   "SQLite format 3", 0
 * 16-17  bytes a page, big-endian; 1 is 65536
 * 20     bytes left free at the end of each page
 * 56-59  how texts are written: 1 UTF-8, 2 UTF-16 little-endian, 3 UTF-16 big-endian
 * </pre>
 *
 * Source: the description of the file format by its authors.
 */
final class DatabaseFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int PAGE_SIZE = 16;
    private static final int RESERVED = 20;
    private static final int ENCODING = 56;
    private static final int LARGEST_PAGE = 65_536;
    private static final int SMALLEST_PAGE = 512;
    private static final int LEAF = 0x0D;
    private static final int INTERIOR = 0x05;
    private static final int HEADER_OF_A_LEAF = 8;
    private static final int HEADER_OF_AN_INTERIOR = 12;
    private static final int DEEPEST = 20;
    private static final int LONGEST_ROW = 1 << 20;

    private final ByteBuffer bytes;
    private final int pageSize;
    private final int usable;
    private final Charset charset;

    /** Of a table, each byte of the file is at most once in one row. */
    private long left;

    DatabaseFile(byte[] file) throws WorkbookRefused {
        this.bytes = ByteBuffer.wrap(file);
        if (!isOne(file) || file.length < SMALLEST_PAGE) {
            throw WorkbookRefused.damaged();
        }
        int written = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE));
        this.pageSize = written == 1 ? LARGEST_PAGE : written;
        this.usable = pageSize - Byte.toUnsignedInt(bytes.get(RESERVED));
        this.charset = switch (bytes.getInt(ENCODING)) {
            case 2 -> StandardCharsets.UTF_16LE;
            case 3 -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
        if (Integer.bitCount(pageSize) != 1 || pageSize < SMALLEST_PAGE || usable < 480) {
            throw WorkbookRefused.damaged();
        }
    }

    static boolean isOne(byte[] file) {
        return file.length >= HEADER && ByteBuffer.wrap(file, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }

    /** Shows every row of the table that begins at a page, in the order of their numbers. */
    void rows(int root, RowReader reader) throws WorkbookRefused {
        try {
            left = bytes.capacity();
            walk(root, 0, new BitSet(), reader);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException damaged) {
            throw WorkbookRefused.damaged();
        }
    }

    private void walk(int page, int depth, BitSet seen, RowReader reader) throws WorkbookRefused {
        if (page < 1 || page > bytes.capacity() / pageSize || seen.get(page) || depth > DEEPEST) {
            throw WorkbookRefused.damaged();
        }
        seen.set(page);
        int start = (page - 1) * pageSize;
        int header = page == 1 ? start + HEADER : start;
        int kind = Byte.toUnsignedInt(bytes.get(header));
        int cells = Short.toUnsignedInt(bytes.getShort(header + 3));
        if (kind != LEAF && kind != INTERIOR) {
            throw WorkbookRefused.damaged();
        }
        int pointers = header + (kind == LEAF ? HEADER_OF_A_LEAF : HEADER_OF_AN_INTERIOR);
        if (pointers + 2 * cells > start + usable) {
            throw WorkbookRefused.damaged();
        }
        for (int i = 0; i < cells; i++) {
            int cell = start + Short.toUnsignedInt(bytes.getShort(pointers + 2 * i));
            if (kind == LEAF) {
                row(cell, reader);
            } else {
                walk(bytes.getInt(cell), depth + 1, seen, reader);
            }
        }
        if (kind == INTERIOR) {
            walk(bytes.getInt(header + 8), depth + 1, seen, reader);
        }
    }

    private void row(int cell, RowReader reader) throws WorkbookRefused {
        var at = new DatabaseCursor(bytes, cell);
        long size = at.number();
        long number = at.number();
        if (size < 0 || size > LONGEST_ROW) {
            throw WorkbookRefused.tooLarge();
        }
        left -= size + 2; // and what says its size and number
        if (left < 0) {
            throw WorkbookRefused.damaged();
        }
        reader.read(number, new DatabaseRow(payload(at.position(), (int) size), charset));
    }

    /** What does not fit beside other rows goes on in pages of its own, each beginning with the number of the next. */
    private byte[] payload(int from, int size) throws WorkbookRefused {
        byte[] all = new byte[size];
        int most = usable - 35;
        int least = (usable - 12) * 32 / 255 - 23;
        int fitting = least + (size - least) % (usable - 4);
        int here = size <= most ? size : fitting <= most ? fitting : least;
        bytes.get(from, all, 0, here);
        int next = here < size ? bytes.getInt(from + here) : 0;
        while (here < size) {
            if (next < 1 || next > bytes.capacity() / pageSize) {
                throw WorkbookRefused.damaged();
            }
            int start = (next - 1) * pageSize;
            int length = Math.min(size - here, usable - 4);
            bytes.get(start + 4, all, here, length);
            here += length;
            next = bytes.getInt(start);
        }
        return all;
    }

    /** Takes a row and its number. */
    interface RowReader {
        void read(long number, DatabaseRow row) throws WorkbookRefused;
    }
}
