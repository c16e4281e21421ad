package org.islet.devices.protocol.csv;

import java.util.Optional;

/**
 * The digits of a date as it is written, {@code 3/1/15} or {@code 2024-05-14}, before anyone says which part is what.
 *
 * @param between the character between the parts
 * @param end behind the last digit
 */
record WrittenDate(Part first, Part second, Part third, char between, int end) {

    private static final int MOST_DIGITS = 4;

    /** At the beginning of a text; what follows it is another's business. */
    static Optional<WrittenDate> at(String text) {
        Part first = part(text, 0, MOST_DIGITS);
        if (first.length() == 0 || first.end() == text.length()) {
            return Optional.empty();
        }
        char between = text.charAt(first.end());
        Part second = part(text, first.end() + 1, 2);
        boolean isDate = (between == '-' || between == '.' || between == '/')
                && second.length() > 0
                && second.end() < text.length()
                && text.charAt(second.end()) == between;
        Part third = isDate ? part(text, second.end() + 1, MOST_DIGITS) : second;
        return isDate && third.length() > 0
                ? Optional.of(new WrittenDate(first, second, third, between, third.end()))
                : Optional.empty();
    }

    private static Part part(String text, int from, int mostDigits) {
        int number = 0;
        int at = from;
        while (at < text.length() && at < from + mostDigits && isDigit(text.charAt(at))) {
            number = 10 * number + text.charAt(at) - '0';
            at++;
        }
        return new Part(number, at - from, at);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * A day, a month or a year.
     *
     * @param length its digits
     * @param end behind its last digit
     */
    record Part(int number, int length, int end) {

        /** {@code 03}: a style that never fills up writes {@code 3}. */
        boolean isFilledUp() {
            return length == 2 && number < 10;
        }
    }
}
