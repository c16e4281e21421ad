package org.islet.devices.family.lifescanultramini;

import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.bytes.Crc16;

/**
 * A frame of the UltraMini (docs/devices/lifescan-ultramini.md; checked on real frames).
 *
 * <pre>
 * 0     02
 * 1     length of the whole frame
 * 2     link control: 01 send toggle, 02 expected toggle, 04 acknowledgement, 08 disconnect, 10 more to come
 * 3…    data, often none
 * n-3   03
 * n-2…  CRC-16 of everything before, starting at FFFF, low byte first
 * </pre>
 *
 * @param offset of its first byte
 * @param length of the whole frame
 */
record Frame(int offset, int length) {

    static final int SMALLEST = 6;
    private static final int START = 0x02;
    private static final int END = 0x03;
    static final int DATA = 3;

    static final int SENT_AS_ODD = 0x01;
    static final int EXPECTS_ODD = 0x02;
    static final int ACKNOWLEDGED = 0x04;
    static final int DISCONNECT = 0x08;
    private static final int LINK_CONTROL = 2;

    static Optional<Frame> at(byte[] bytes, int offset) {
        if (offset + SMALLEST > bytes.length || bytes[offset] != START) {
            return Optional.empty();
        }
        int length = bytes[offset + 1] & 0xFF;
        if (length < SMALLEST || offset + length > bytes.length || bytes[offset + length - 3] != END) {
            return Optional.empty();
        }
        int said = (bytes[offset + length - 2] & 0xFF) | (bytes[offset + length - 1] & 0xFF) << 8;
        return Crc16.of(bytes, offset, offset + length - 2, 0xFFFF) == said
                ? Optional.of(new Frame(offset, length))
                : Optional.empty();
    }

    int dataLength() {
        return length - SMALLEST;
    }

    int dataFrom() {
        return offset + DATA;
    }

    /** A whole frame. */
    static byte[] bytes(int linkControl, byte[] data) {
        byte[] frame = new byte[SMALLEST + data.length];
        frame[0] = START;
        frame[1] = (byte) frame.length;
        frame[LINK_CONTROL] = (byte) linkControl;
        System.arraycopy(data, 0, frame, DATA, data.length);
        frame[DATA + data.length] = END;
        int sum = Crc16.of(frame, 0, frame.length - 2, 0xFFFF);
        frame[frame.length - 2] = (byte) sum;
        frame[frame.length - 1] = (byte) (sum >> 8);
        return frame;
    }

    static byte[] data(byte[] frame) {
        return Arrays.copyOfRange(frame, DATA, frame.length - DATA);
    }

    static boolean isAcknowledgement(byte[] frame) {
        return frame.length == SMALLEST && (frame[LINK_CONTROL] & (ACKNOWLEDGED | DISCONNECT)) == ACKNOWLEDGED;
    }

    static boolean isDisconnect(byte[] frame) {
        return (frame[LINK_CONTROL] & DISCONNECT) != 0;
    }

    static boolean isSentAsOdd(byte[] frame) {
        return (frame[LINK_CONTROL] & SENT_AS_ODD) != 0;
    }

    /** Whether more bytes may make a frame of these. */
    static boolean mayBegin(byte[] bytes) {
        boolean isLengthRight = bytes.length < 2 || (bytes[1] & 0xFF) >= SMALLEST && bytes.length < (bytes[1] & 0xFF);
        return bytes.length == 0 || bytes[0] == START && isLengthRight;
    }
}
