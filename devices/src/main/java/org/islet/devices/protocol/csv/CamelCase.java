package org.islet.devices.protocol.csv;

import java.util.Locale;

/** Names of files in the words of our events: {@code No Delivery} and {@code NO_DELIVERY} are {@code noDelivery}. */
public final class CamelCase {

    private CamelCase() {}

    public static String of(String name) {
        var word = new StringBuilder();
        for (String part : name.split("[^\\p{L}\\p{N}]+")) {
            if (!part.isEmpty()) {
                String lower = part.toLowerCase(Locale.ROOT);
                word.append(word.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
            }
        }
        return word.toString();
    }

    /** Of a name whose parts are told by capitals already: {@code CurrentCarbRatio} is {@code currentCarbRatio}. */
    public static String ofWord(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
