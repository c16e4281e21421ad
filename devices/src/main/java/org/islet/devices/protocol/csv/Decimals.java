package org.islet.devices.protocol.csv;

import java.util.OptionalDouble;

/** Numbers as people's spreadsheets write them: a sign, digits, and a point or a comma before the decimals. */
public final class Decimals {

    private static final int MOST_CHARACTERS = 18;

    private Decimals() {}

    /** Empty where the text is not such a number; thousands are not grouped in any file we read. */
    public static OptionalDouble parse(String text) {
        int length = text.length();
        if (length == 0 || length > MOST_CHARACTERS) {
            return OptionalDouble.empty();
        }
        int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int digits = 0;
        int marks = 0;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ((c == '.' || c == ',') && digits > 0 && at < length - 1) {
                marks++;
            } else {
                return OptionalDouble.empty();
            }
        }
        return digits > 0 && marks <= 1
                ? OptionalDouble.of(Double.parseDouble(text.replace(',', '.')) + 0.0) // -0 is 0
                : OptionalDouble.empty();
    }
}
