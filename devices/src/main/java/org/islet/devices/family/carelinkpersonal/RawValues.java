package org.islet.devices.family.carelinkpersonal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.protocol.csv.Decimals;

/**
 * The cell {@code Raw-Values}: {@code AMOUNT=40.625, CONCENTRATION=null}. It is more exact than the cells for the eye,
 * which round; durations and times are milliseconds. Files of some countries write the unit behind a key, {@code RATE
 * (U/h)=0,75}.
 */
record RawValues(String cell) {

    private static final String BETWEEN = ", ";

    /** Empty where the key is missing or null. */
    Optional<String> text(String key) {
        for (int from = 0; from < cell.length(); from = endOfPair(from) + BETWEEN.length()) {
            if (cell.startsWith(key, from)) {
                String pair = cell.substring(from, endOfPair(from));
                int equals = pair.indexOf('=');
                if (equals > 0 && keyOf(pair, equals).equals(key)) {
                    return valueOf(pair, equals);
                }
            }
        }
        return Optional.empty();
    }

    OptionalDouble number(String key) {
        Optional<String> text = text(key);
        return text.isPresent() ? Decimals.parse(text.get()) : OptionalDouble.empty();
    }

    /** All that have a value, as they stand. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (int from = 0; from < cell.length(); from = endOfPair(from) + BETWEEN.length()) {
            String pair = cell.substring(from, endOfPair(from));
            int equals = pair.indexOf('=');
            if (equals > 0) {
                valueOf(pair, equals).ifPresent(value -> all.put(keyOf(pair, equals), value));
            }
        }
        return all;
    }

    private int endOfPair(int from) {
        int end = cell.indexOf(BETWEEN, from);
        return end < 0 ? cell.length() : end;
    }

    private static String keyOf(String pair, int equals) {
        int unit = pair.indexOf('(');
        return pair.substring(0, unit > 0 && unit < equals ? unit : equals).strip();
    }

    private static Optional<String> valueOf(String pair, int equals) {
        String value = pair.substring(equals + 1).strip();
        return value.isEmpty() || value.equals("null") ? Optional.empty() : Optional.of(value);
    }
}
