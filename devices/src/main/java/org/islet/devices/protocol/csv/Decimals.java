package org.islet.devices.protocol.csv;

import java.util.OptionalDouble;

/** Numbers as people's spreadsheets write them: a sign, digits, and a point or a comma before the decimals. */
public final class Decimals {

    private static final int MOST_CHARACTERS = 18;

    /** Programs write 0.1 + 0.2 as 0.30000000000000004. */
    private static final int MOST_WITH_DECIMALS = 24;

    /** Up to here whole numbers and powers of ten are exact as doubles, and so is the rounding of their quotient. */
    private static final int MOST_EXACT_DIGITS = 15;

    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17
    };

    private Decimals() {}

    /** Empty where the text is not such a number; thousands are not grouped in any file we read. */
    public static OptionalDouble parse(String text) {
        int length = text.length();
        if (length == 0 || length > MOST_WITH_DECIMALS) {
            return OptionalDouble.empty();
        }
        char sign = text.charAt(0);
        int first = sign == '-' || sign == '+' ? 1 : 0;
        int mark = -1;
        long digits = 0;
        for (int at = first; at < length; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
            } else if ((c == '.' || c == ',') && mark < 0 && at > first && at < length - 1) {
                mark = at;
            } else {
                return OptionalDouble.empty();
            }
        }
        int whole = mark < 0 ? length : mark;
        return first == length || whole > MOST_CHARACTERS
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        length - first > MOST_EXACT_DIGITS
                                ? Double.parseDouble(text.replace(',', '.'))
                                : exact(sign == '-', digits, mark < 0 ? 0 : length - 1 - mark));
    }

    private static double exact(boolean isNegative, long digits, int decimals) {
        double number = digits / TENS[decimals];
        return isNegative ? 0 - number : number; // -0 is 0
    }
}
