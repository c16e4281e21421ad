package org.islet.uploader.emulated;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;

/**
 * One open file of a device node, seen from the other end: the preload library asks, we answer.
 *
 * <pre>
 * from it  1 request argument     an ioctl            7, 8 …  read and write
 * to it    5 address length       let me read your memory; it sends the bytes
 *          6 address length bytes write this to your memory
 *          3 result errno         done
 * </pre>
 */
final class UsbfsSocket implements AutoCloseable {

    static final int IOCTL = 1;
    private static final int DONE = 3;
    private static final int READ_MEMORY = 5;
    private static final int WRITE_MEMORY = 6;
    private static final int WORDS = 3;

    /** The library is to do the real thing. */
    private static final int NOT_OURS = -100;

    private final SocketChannel channel;

    UsbfsSocket(SocketChannel channel) {
        this.channel = channel;
    }

    /** @param kind {@link #IOCTL}, or something that is not ours */
    record Request(long kind, int code, long argument) {}

    Request next() throws IOException {
        ByteBuffer words = get(WORDS * Long.BYTES);
        return new Request(words.getLong(), (int) words.getLong(), words.getLong());
    }

    void succeed() throws IOException {
        done(0, 0);
    }

    void fail(int errno) throws IOException {
        done(-1, errno);
    }

    void leaveToTheSystem() throws IOException {
        done(NOT_OURS, 0);
    }

    private void done(long result, long errno) throws IOException {
        put(message(DONE, result, errno, 0));
    }

    ByteBuffer read(long address, int length) throws IOException {
        put(message(READ_MEMORY, address, length, 0));
        return get(length);
    }

    int readInt(long address) throws IOException {
        return read(address, Integer.BYTES).getInt();
    }

    void write(long address, byte[] bytes) throws IOException {
        put(message(WRITE_MEMORY, address, bytes.length, bytes.length).put(bytes));
    }

    void writeInt(long address, int value) throws IOException {
        write(address, littleEndian(Integer.BYTES).putInt(value).array());
    }

    void writeLong(long address, long value) throws IOException {
        write(address, littleEndian(Long.BYTES).putLong(value).array());
    }

    private static ByteBuffer message(long kind, long first, long second, int extra) {
        return littleEndian(WORDS * Long.BYTES + extra)
                .putLong(kind)
                .putLong(first)
                .putLong(second);
    }

    private ByteBuffer get(int length) throws IOException {
        ByteBuffer bytes = littleEndian(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private void put(ByteBuffer message) throws IOException {
        message.flip();
        while (message.hasRemaining()) {
            channel.write(message);
        }
    }

    private static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
