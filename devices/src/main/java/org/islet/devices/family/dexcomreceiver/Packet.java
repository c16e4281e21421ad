package org.islet.devices.family.dexcomreceiver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.bytes.Crc16;

/**
 * What travels through the cable, either way.
 *
 * <pre>
 * 0     01
 * 1-2   length of all, little-endian, at most 1590
 * 3     what the host commands, or how the receiver answers: 1 done, 2 to 7 not
 * 4-    content
 * last two: CRC-16 of all before (0x1021, starting at 0), little-endian
 * </pre>
 */
record Packet(int command, byte[] content) {

    static final int BEGIN = 0x01;
    static final int HEAD = 4;
    static final int SMALLEST = HEAD + 2;
    static final int LARGEST = 1590;

    static final int DONE = 1;
    static final int NOT_DONE = 2;
    static final int UNKNOWN_COMMAND = 3;
    static final int UNKNOWN_PARAMETER = 4;
    static final int INCOMPLETE = 5;
    static final int RECEIVER_ERROR = 6;
    static final int OTHER_MODE = 7;

    byte[] bytes() {
        int size = content.length + SMALLEST;
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) BEGIN).putShort((short) size).put((byte) command).put(content);
        bytes.putShort((short) Crc16.of(bytes.array(), 0, size - 2, 0));
        return bytes.array();
    }

    /** How long a packet that begins so says it is. */
    static int size(byte[] bytes) {
        return (bytes[1] & 0xFF) | (bytes[2] & 0xFF) << 8;
    }

    /** Empty where the checksum does not fit. */
    static Optional<Packet> of(byte[] bytes) {
        int end = bytes.length - 2;
        int said = (bytes[end] & 0xFF) | (bytes[end + 1] & 0xFF) << 8;
        return Crc16.of(bytes, 0, end, 0) == said
                ? Optional.of(new Packet(bytes[3] & 0xFF, Arrays.copyOfRange(bytes, HEAD, end)))
                : Optional.empty();
    }
}
