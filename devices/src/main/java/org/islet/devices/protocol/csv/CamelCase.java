package org.islet.devices.protocol.csv;

import java.util.Locale;

/** Names of files in the words of our events: {@code No Delivery} and {@code NO_DELIVERY} are {@code noDelivery}. */
public final class CamelCase {

    private CamelCase() {}

    public static String of(String name) {
        var word = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            int end = endOfPart(name, at);
            if (end > at) {
                String lower = name.substring(at, end).toLowerCase(Locale.ROOT);
                word.append(word.isEmpty() ? lower.charAt(0) : Character.toUpperCase(lower.charAt(0)));
                word.append(lower, 1, lower.length());
            }
            at = end + 1;
        }
        return word.toString();
    }

    /** Where the letters and digits that begin here end; here, where there are none. */
    private static int endOfPart(String name, int from) {
        int end = from;
        while (end < name.length() && isOfPart(name.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What lies beyond the first plane of characters comes in halves, and belongs to the part it stands in. */
    private static boolean isOfPart(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || Character.isSurrogate(c);
    }

    /** Of a name whose parts are told by capitals already: {@code CurrentCarbRatio} is {@code currentCarbRatio}. */
    public static String ofWord(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
