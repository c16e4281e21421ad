package org.islet.devices.protocol.csv;

import static org.islet.devices.protocol.csv.WrittenDate.isDigit;

import java.time.LocalTime;
import java.util.Optional;

/** A time of day as it is written: {@code 20:02}, {@code 20.02.11}, {@code 8:02:11 p.m.} */
record WrittenClock(LocalTime time, boolean toTheSecond) {

    private static final int NOON = 12;

    /** Empty where the text is not a time, or no clock shows it. */
    static Optional<WrittenClock> of(String text) {
        var reading = new Reading(text);
        int hour = reading.number(1);
        int minute = reading.mark() ? reading.number(2) : -1;
        boolean toTheSecond = reading.mark();
        int second = toTheSecond ? reading.number(2) : 0;
        char half = reading.half();
        boolean isTime = reading.isAtEnd()
                && minute >= 0
                && minute < 60
                && second >= 0
                && second < 60
                && (half == 0 ? hour >= 0 && hour < 24 : hour >= 1 && hour <= NOON);
        if (!isTime) {
            return Optional.empty();
        }
        int hourOfDay = half == 0 ? hour : hour % NOON + (half == 'p' ? NOON : 0);
        return Optional.of(new WrittenClock(LocalTime.of(hourOfDay, minute, second), toTheSecond));
    }

    /** Goes along the text once. */
    private static final class Reading {

        private final String text;
        private int at;

        Reading(String text) {
            this.text = text;
        }

        /** Two digits, or fewer where that is allowed; -1 where there are none. */
        int number(int fewestDigits) {
            int number = 0;
            int from = at;
            while (at < text.length() && at < from + 2 && isDigit(text.charAt(at))) {
                number = 10 * number + text.charAt(at) - '0';
                at++;
            }
            return at - from < fewestDigits ? -1 : number;
        }

        boolean mark() {
            return skip(':') || skip('.');
        }

        /** {@code a} or {@code p} where the half of the day is written, else 0. */
        char half() {
            while (isBlank()) {
                at++;
            }
            int from = at;
            char half = at < text.length() ? Character.toLowerCase(text.charAt(at)) : 0;
            if (half == 'a' || half == 'p') {
                at++;
                skip('.');
                at += isBlank() ? 1 : 0;
                if (skip('m') || skip('M')) {
                    skip('.');
                    return half;
                }
            }
            at = from;
            return 0;
        }

        boolean isAtEnd() {
            return at == text.length();
        }

        private boolean skip(char c) {
            boolean isThere = at < text.length() && text.charAt(at) == c;
            at += isThere ? 1 : 0;
            return isThere;
        }

        private boolean isBlank() {
            if (at == text.length()) {
                return false;
            }
            char c = text.charAt(at);
            return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
        }
    }
}
