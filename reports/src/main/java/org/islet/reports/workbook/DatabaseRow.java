package org.islet.reports.workbook;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The values of one row as text: nothing and bytes are empty. First come their kinds, then they themselves. */
final class DatabaseRow {

    private static final int MOST_VALUES = 2000;
    private static final int FIRST_OF_BYTES = 12;

    private final ByteBuffer bytes;
    private final Charset charset;

    DatabaseRow(byte[] bytes, Charset charset) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.charset = charset;
    }

    List<String> values() throws WorkbookRefused {
        var kinds = new DatabaseCursor(bytes, 0);
        long end = kinds.number();
        int at = Math.toIntExact(end);
        List<String> values = new ArrayList<>();
        while (kinds.position() < end) {
            long kind = kinds.number();
            int length = length(kind);
            if (length > bytes.capacity() - at || values.size() == MOST_VALUES) {
                throw WorkbookRefused.damaged();
            }
            values.add(value(kind, at, length));
            at += length;
        }
        return values;
    }

    private static int length(long kind) {
        if (kind >= FIRST_OF_BYTES) {
            return Math.toIntExact((kind - FIRST_OF_BYTES) / 2);
        }
        return switch ((int) kind) {
            case 1, 2, 3, 4 -> (int) kind;
            case 5 -> 6;
            case 6, 7 -> 8;
            default -> 0;
        };
    }

    private String value(long kind, int at, int length) {
        if (kind >= FIRST_OF_BYTES) {
            return kind % 2 == 0 ? "" : new String(bytes.array(), at, length, charset);
        }
        return switch ((int) kind) {
            case 7 -> real(bytes.getDouble(at));
            case 8 -> "0";
            case 9 -> "1";
            default -> length == 0 ? "" : Long.toString(whole(at, length));
        };
    }

    private long whole(int at, int length) {
        long number = bytes.get(at);
        for (int i = 1; i < length; i++) {
            number = number << Byte.SIZE | Byte.toUnsignedInt(bytes.get(at + i));
        }
        return number;
    }

    private static String real(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : "";
    }
}
