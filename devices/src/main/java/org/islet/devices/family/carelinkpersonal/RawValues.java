package org.islet.devices.family.carelinkpersonal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.protocol.csv.Decimals;

/**
 * The cell {@code Raw-Values}: {@code AMOUNT=40.625, CONCENTRATION=null}. It is more exact than the cells for the eye,
 * which round; durations and times are milliseconds.
 */
record RawValues(Map<String, String> values) {

    static RawValues parse(String cell) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : cell.split(", ", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && !pair.endsWith("=null")) {
                values.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return new RawValues(values);
    }

    OptionalDouble number(String key) {
        String value = values.get(key);
        return value == null ? OptionalDouble.empty() : Decimals.parse(value);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
