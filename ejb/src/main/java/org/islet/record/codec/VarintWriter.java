package org.islet.record.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Bytes in which small numbers take little room: seven bits a byte, the highest bit says that more follow. */
public final class VarintWriter {

    private static final int FIRST_ROOM = 64;
    private static final int BITS_A_BYTE = 7;

    /** Ours, because every write to a {@link java.io.ByteArrayOutputStream} takes a lock. */
    private byte[] buffer = new byte[FIRST_ROOM];

    private int size;

    /** How many bytes {@link #signed} takes for it. */
    public static int lengthOfSigned(long value) {
        return lengthOfUnsigned(zigzag(value));
    }

    /** How many bytes {@link #unsigned} takes for it. */
    public static int lengthOfUnsigned(long value) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(value | 1);
        return (bits + BITS_A_BYTE - 1) / BITS_A_BYTE;
    }

    private static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    /** Negative numbers become odd ones, so that they are as short as positive ones of their size. */
    public void signed(long value) {
        unsigned(zigzag(value));
    }

    public void unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            octet((int) (rest & 0x7F) | 0x80);
            rest >>>= BITS_A_BYTE;
        }
        octet((int) rest);
    }

    private void octet(int value) {
        makeRoom(1);
        buffer[size++] = (byte) value;
    }

    private void makeRoom(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
        }
    }

    public void bytes(byte[] some) {
        makeRoom(some.length);
        System.arraycopy(some, 0, buffer, size, some.length);
        size += some.length;
    }

    public void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        unsigned(encoded.length);
        bytes(encoded);
    }

    public void uuid(UUID uuid) {
        fixed(uuid.getMostSignificantBits());
        fixed(uuid.getLeastSignificantBits());
    }

    private void fixed(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            octet((int) (value >>> shift));
        }
    }

    public int size() {
        return size;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(buffer, size);
    }
}
