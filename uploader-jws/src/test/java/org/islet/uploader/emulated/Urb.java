package org.islet.uploader.emulated;

import java.nio.ByteBuffer;
import org.islet.uploader.emulated.UsbDevice.In;

/**
 * A transfer the host has asked for, 56 bytes in its memory.
 *
 * <pre>
 *  0 type   1 endpoint   4 status   16 address of the buffer   24 its length   28 how much was transferred
 * </pre>
 */
final class Urb {

    static final int SIZE = 56;
    static final int STATUS = 4;
    static final int ACTUAL_LENGTH = 28;

    /** {@code -ESHUTDOWN}: the device went away. */
    static final int UNPLUGGED = -108;
    /** {@code -ENOENT}: the host changed its mind. */
    static final int DISCARDED = -2;

    private static final int DIRECTION_IN = 0x80;
    private static final int CONTROL = 2;
    private static final int SETUP = 8;

    private final int type;

    final long address;
    final int endpoint;
    final long buffer;
    final int length;
    int status;
    int transferred;
    byte[] received = new byte[0];

    Urb(long address, ByteBuffer memory) {
        this.address = address;
        this.type = memory.get(0) & 0xFF;
        this.endpoint = memory.get(1) & 0xFF;
        this.buffer = memory.getLong(16);
        this.length = memory.getInt(24);
    }

    boolean isIn() {
        return (endpoint & DIRECTION_IN) != 0;
    }

    /** Its buffer begins with the setup. (Those that bring bytes from the device nobody here asks for.) */
    boolean isControl() {
        return type == CONTROL;
    }

    void sent(int result) {
        status = result;
        transferred = result == 0 ? length - (isControl() ? SETUP : 0) : 0;
    }

    void received(In in) {
        status = in.status();
        received = in.bytes();
        transferred = received.length;
    }
}
