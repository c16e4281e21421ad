package org.islet.record.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Bytes in which small numbers take little room: seven bits a byte, the highest bit says that more follow. */
public final class VarintWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Negative numbers become odd ones, so that they are as short as positive ones of their size. */
    public void signed(long value) {
        unsigned((value << 1) ^ (value >> 63));
    }

    public void unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    public void bytes(byte[] some) {
        bytes.writeBytes(some);
    }

    public void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        unsigned(encoded.length);
        bytes.writeBytes(encoded);
    }

    public void uuid(UUID uuid) {
        fixed(uuid.getMostSignificantBits());
        fixed(uuid.getLeastSignificantBits());
    }

    private void fixed(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes.write((int) (value >>> shift));
        }
    }

    public int size() {
        return bytes.size();
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
