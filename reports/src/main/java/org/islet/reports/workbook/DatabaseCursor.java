package org.islet.reports.workbook;

import java.nio.ByteBuffer;

/** Reads numbers of one to nine bytes, of which each says by its highest bit whether another follows. */
final class DatabaseCursor {

    private static final int MOST = 8;
    private static final int GOES_ON = 0x80;
    private static final int BITS = 7;

    private final ByteBuffer bytes;
    private int position;

    DatabaseCursor(ByteBuffer bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    long number() {
        long number = 0;
        for (int i = 0; i < MOST; i++) {
            int next = bytes.get(position++);
            number = number << BITS | next & (GOES_ON - 1);
            if ((next & GOES_ON) == 0) {
                return number;
            }
        }
        return number << Byte.SIZE | Byte.toUnsignedInt(bytes.get(position++));
    }

    int position() {
        return position;
    }
}
