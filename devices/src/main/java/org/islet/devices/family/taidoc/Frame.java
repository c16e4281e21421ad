package org.islet.devices.family.taidoc;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A frame of eight bytes (docs/devices/taidoc.md; one frame and three dates checked on published vectors).
 *
 * <pre>
 * 0    51
 * 1    command, the same in the answer: 24 model, 2B how many results, 25 when result n was taken, 26 its value
 * 2-5  date:  a 16-bit number, low byte first: day 5 bits, month 4, year from 2000 7; then minute, hour
 *      value: mg/dL, low byte first; a byte of which we know nothing; two bits of the last: 0 no mark, 1 before a
 *      meal, 2 after a meal, 3 control solution
 *      model: digits, low byte first
 * 6    A3 from the computer, A5 from the meter
 * 7    sum of the seven bytes before
 * </pre>
 */
record Frame(byte[] bytes, int offset) {

    static final int SIZE = 8;
    static final int TAKEN_AT = 0x25;
    static final int VALUE = 0x26;
    static final int MODEL = 0x24;
    static final int COUNT = 0x2B;

    private static final int START = 0x51;
    private static final int FROM_COMPUTER = 0xA3;
    private static final int FROM_METER = 0xA5;

    static Optional<Frame> at(byte[] bytes, int offset) {
        if (offset + SIZE > bytes.length) {
            return Optional.empty();
        }
        var frame = new Frame(bytes, offset);
        int stop = frame.octet(6);
        boolean isFrame = frame.octet(0) == START
                && (stop == FROM_COMPUTER || stop == FROM_METER)
                && frame.sum() == frame.octet(7);
        return isFrame ? Optional.of(frame) : Optional.empty();
    }

    int command() {
        return octet(1);
    }

    boolean isFromMeter() {
        return octet(6) == FROM_METER;
    }

    int value() {
        return octet(2) | octet(3) << 8;
    }

    int mark() {
        return octet(5) >> 6;
    }

    Optional<LocalDateTime> takenAt() {
        return time(bytes, offset + 2);
    }

    /** Empty for a date that does not exist. */
    static Optional<LocalDateTime> time(byte[] bytes, int at) {
        int date = (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
        try {
            return Optional.of(LocalDateTime.of(
                    2000 + (date >> 9), date >> 5 & 0x0F, date & 0x1F, bytes[at + 3] & 0x1F, bytes[at + 2] & 0x3F));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private int sum() {
        int sum = 0;
        for (int i = 0; i < SIZE - 1; i++) {
            sum += octet(i);
        }
        return sum & 0xFF;
    }

    private int octet(int at) {
        return bytes[offset + at] & 0xFF;
    }
}
