package org.islet.record.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Reads what {@link VarintWriter} wrote. */
public final class VarintReader {

    private final ByteBuffer bytes;

    public VarintReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    public long signed() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    public long unsigned() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** A count or a length. */
    public int size() {
        return Math.toIntExact(unsigned());
    }

    public byte[] bytes(int length) {
        byte[] some = new byte[length];
        bytes.get(some);
        return some;
    }

    public String text() {
        return new String(bytes(size()), StandardCharsets.UTF_8);
    }

    public UUID uuid() {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
