package org.islet.devices.family.medtronic600;

import java.time.LocalDateTime;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;

/**
 * One event of the pump's history: its bytes and its head (docs/devices/medtronic-600.md; checked on real events).
 *
 * <pre>
 * 0     type
 * 1     source; bit 7: the closed loop was active
 * 2     size of the whole event
 * 3-6   the pump's seconds since 2000-01-01, which only ever run on; big-endian as all numbers here
 * 7-10  what to add to them, minus 2^32, to get the wall clock
 * 11…   body
 * </pre>
 */
record HistoryEvent(CapturePart part, int offset, int size) {

    static final int HEAD = 11;

    private static final LocalDateTime EPOCH = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final double UNITS = 10_000.0;

    int type() {
        return octet(0);
    }

    boolean isClosedLoopActive() {
        return (octet(1) & 0x80) != 0;
    }

    /** The pump's own seconds: they never jump, whatever the person sets the clock to. */
    long seconds() {
        return word(3);
    }

    LocalDateTime wallClock() {
        return wallClockAt(3);
    }

    /** The wall clock of a pair of seconds and offset lying at {@code at}. */
    LocalDateTime wallClockAt(int at) {
        return EPOCH.plusSeconds(word(at) + signedWord(at + 4));
    }

    Source source() {
        return part.source(offset, offset + size);
    }

    Origin origin() {
        return originAt(wallClock());
    }

    Origin originAt(LocalDateTime time) {
        return new Origin(DeviceTime.toTheSecond(time), source());
    }

    boolean holds(int bytes) {
        return size >= bytes;
    }

    int octet(int at) {
        return part.bytes()[offset + at] & 0xFF;
    }

    int half(int at) {
        return octet(at) << 8 | octet(at + 1);
    }

    int signedHalf(int at) {
        return (short) half(at);
    }

    long word(int at) {
        return Integer.toUnsignedLong(signedWord(at));
    }

    int signedWord(int at) {
        return half(at) << 16 | half(at + 2);
    }

    InsulinUnits insulin(int at) {
        return InsulinUnits.of(signedWord(at) / UNITS);
    }
}
