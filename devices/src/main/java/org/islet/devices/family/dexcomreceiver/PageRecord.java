package org.islet.devices.family.dexcomreceiver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;

/**
 * One record of a page: its bytes, and the two clocks every record begins with.
 *
 * <pre>
 * 0-3  system time, seconds since 2009-01-01; runs on whatever the person sets
 * 4-7  display time, the same plus the person's offset: the wall clock
 * …
 * last two: CRC-16 of all before
 * </pre>
 */
record PageRecord(CapturePart part, int offset, int size) {

    private static final LocalDateTime EPOCH = LocalDateTime.of(2009, 1, 1, 0, 0);

    static LocalDateTime time(long seconds) {
        return EPOCH.plusSeconds(seconds);
    }

    boolean isSound() {
        return RecordMeasure.isSound(part.bytes(), offset, size);
    }

    int checksum() {
        return half(size - 2);
    }

    long systemSeconds() {
        return word(0);
    }

    long displaySeconds() {
        return word(4);
    }

    /** What the display showed at a moment of the system clock, by the offset in force when this record was written. */
    LocalDateTime wallClock(long systemSecondsThen) {
        return time(systemSecondsThen + displaySeconds() - systemSeconds());
    }

    Origin origin() {
        return new Origin(DeviceTime.toTheSecond(time(displaySeconds())), part.source(offset, offset + size));
    }

    int unsignedByte(int at) {
        return part.bytes()[offset + at] & 0xFF;
    }

    int signedByte(int at) {
        return part.bytes()[offset + at];
    }

    int half(int at) {
        return Short.toUnsignedInt(numbers().getShort(offset + at));
    }

    long word(int at) {
        return Integer.toUnsignedLong(numbers().getInt(offset + at));
    }

    double real(int at) {
        return numbers().getDouble(offset + at);
    }

    private ByteBuffer numbers() {
        return ByteBuffer.wrap(part.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    }
}
