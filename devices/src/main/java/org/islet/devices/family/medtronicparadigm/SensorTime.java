package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The pump's wall clock in the four bytes of the glucose pages, to the minute.
 *
 * <pre>
 * 0  bits 0-4 hour, bits 6-7 the high half of the month
 * 1  bits 0-5 minute, bits 6-7 the low half of the month
 * 2  bits 0-4 day, bits 5-6 the record's sub-type
 * 3  bits 0-6 year since 2000
 * </pre>
 */
final class SensorTime {

    private SensorTime() {}

    static Optional<LocalDateTime> read(byte[] bytes, int at) {
        int month = (bytes[at] & 0xC0) >> 4 | (bytes[at + 1] & 0xC0) >> 6;
        int year = 2000 + (bytes[at + 3] & 0x7F);
        int day = bytes[at + 2] & 0x1F;
        int hour = bytes[at] & 0x1F;
        int minute = bytes[at + 1] & 0x3F;
        return HistoryTime.isDate(year, month, day) && hour < 24 && minute < 60
                ? Optional.of(LocalDateTime.of(year, month, day, hour, minute))
                : Optional.empty();
    }

    static void write(LocalDateTime time, int subType, byte[] bytes, int at) {
        int month = time.getMonthValue();
        bytes[at] = (byte) (time.getHour() | (month & 0x0C) << 4);
        bytes[at + 1] = (byte) (time.getMinute() | (month & 0x03) << 6);
        bytes[at + 2] = (byte) (time.getDayOfMonth() | subType << 5);
        bytes[at + 3] = (byte) (time.getYear() - 2000);
    }
}
