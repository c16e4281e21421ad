package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The pump's wall clock in five bytes, and its dates in two; the spare bits belong to the record that carries them.
 *
 * <pre>
 * 0  bits 0-5 second, bits 6-7 the high half of the month
 * 1  bits 0-5 minute, bits 6-7 the low half of the month
 * 2  bits 0-4 hour
 * 3  bits 0-4 day
 * 4  bits 0-6 year since 2000
 *
 * 0  bits 0-4 day, bits 5-7 the high bits of the month
 * 1  bits 0-6 year since 2000, bit 7 the low bit of the month
 * </pre>
 */
final class HistoryTime {

    static final int SIZE = 5;

    private HistoryTime() {}

    /** Empty when the bytes are no time there is (month 0, 31 June, hour 24). */
    static Optional<LocalDateTime> read(byte[] bytes, int at) {
        int year = 2000 + (bytes[at + 4] & 0x7F);
        int month = (bytes[at] & 0xC0) >> 4 | (bytes[at + 1] & 0xC0) >> 6;
        int day = bytes[at + 3] & 0x1F;
        int hour = bytes[at + 2] & 0x1F;
        int minute = bytes[at + 1] & 0x3F;
        int second = bytes[at] & 0x3F;
        return isDate(year, month, day) && hour < 24 && minute < 60 && second < 60
                ? Optional.of(LocalDateTime.of(year, month, day, hour, minute, second))
                : Optional.empty();
    }

    /** Asked first, because an exception a record is what makes noise slow. */
    static boolean isDate(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** Leaves the spare bits as they are. */
    static void write(LocalDateTime time, byte[] bytes, int at) {
        int month = time.getMonthValue();
        bytes[at] = (byte) (time.getSecond() | (month & 0x0C) << 4);
        bytes[at + 1] = (byte) (time.getMinute() | (month & 0x03) << 6);
        bytes[at + 2] |= (byte) time.getHour();
        bytes[at + 3] |= (byte) time.getDayOfMonth();
        bytes[at + 4] |= (byte) (time.getYear() - 2000);
    }

    static Optional<LocalDate> readDate(byte[] bytes, int at) {
        int month = (bytes[at] & 0xE0) >> 4 | (bytes[at + 1] & 0x80) >> 7;
        int year = 2000 + (bytes[at + 1] & 0x7F);
        int day = bytes[at] & 0x1F;
        return isDate(year, month, day) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    static void writeDate(LocalDate date, byte[] bytes, int at) {
        int month = date.getMonthValue();
        bytes[at] = (byte) (date.getDayOfMonth() | (month & 0x0E) << 4);
        bytes[at + 1] = (byte) (date.getYear() - 2000 | (month & 0x01) << 7);
    }
}
