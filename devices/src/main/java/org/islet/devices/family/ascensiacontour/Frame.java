package org.islet.devices.family.ascensiacontour;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One numbered frame of the link (ASTM E1381).
 *
 * <pre>
 * STX  number '0'-'7'  text  ETB (more follow) or ETX (the last)  two hex digits  CR LF
 * </pre>
 *
 * The digits are the sum of everything from the number to ETB or ETX, both included, modulo 256.
 */
record Frame(int number, String text, boolean isLast) {

    static final byte STX = 0x02;
    static final byte ETX = 0x03;
    static final byte EOT = 0x04;
    static final byte ENQ = 0x05;
    static final byte ACK = 0x06;
    static final byte CR = 0x0D;
    static final byte LF = 0x0A;
    static final byte NAK = 0x15;
    static final byte ETB = 0x17;

    /** What follows ETX or ETB: two digits, CR, LF. */
    static final int TRAILER = 4;

    static final int NUMBERS = 8;

    byte[] bytes() {
        byte[] body = (number + text).getBytes(StandardCharsets.ISO_8859_1);
        byte end = isLast ? ETX : ETB;
        byte[] frame = new byte[1 + body.length + 1 + TRAILER];
        frame[0] = STX;
        System.arraycopy(body, 0, frame, 1, body.length);
        frame[body.length + 1] = end;
        byte[] digits = checksum(frame, 1, body.length + 2).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, frame, body.length + 2, digits.length);
        frame[frame.length - 2] = CR;
        frame[frame.length - 1] = LF;
        return frame;
    }

    /** Of the bytes {@code from} (included) to {@code to} (excluded), as the two digits sent. */
    static String checksum(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += bytes[i] & 0xFF;
        }
        return String.format(Locale.ROOT, "%02X", sum & 0xFF);
    }

    static int after(int number) {
        return (number + 1) % NUMBERS;
    }
}
