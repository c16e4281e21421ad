package org.islet.devices.family.ascensiacontour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A meter's settings, {@code KEY=value} each; absent keys are normal.
 *
 * <pre>
 * U  unit shown: 0 mg/dL, 1 mmol/L          R  reference method: 0 plasma, 1 whole blood
 * V  lowest (2 digits) and highest (3 digits) value the meter can show
 * X  eight limits of 3 digits, see {@link #LIMITS}
 * </pre>
 */
record MeterIdentity(Map<String, String> values) {

    /** The order of the limits in X. */
    static final List<String> LIMITS = List.of(
            "hypoglycemia",
            "overallLow",
            "beforeMealLow",
            "afterMealLow",
            "overallHigh",
            "beforeMealHigh",
            "afterMealHigh",
            "hyperglycemia");

    /** No meter shows more than 33.3 mmol/L, so a larger number of tenths can only be mg/dL. */
    private static final int MOST_TENTHS_OF_MMOL = 333;

    private static final int DIGITS = 3;

    MeterIdentity {
        values = Map.copyOf(values);
    }

    static MeterIdentity of(List<String> keysWithValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String keyWithValue : keysWithValues) {
            int equals = keyWithValue.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(keyWithValue.substring(0, equals), keyWithValue.substring(equals + 1));
            }
        }
        return new MeterIdentity(values);
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Empty where the meter does not say. */
    Optional<Boolean> showsMmolPerL() {
        return value("U").filter(u -> u.equals("0") || u.equals("1")).map("1"::equals);
    }

    /** The lowest and the highest value shown, as written. */
    Optional<List<Integer>> measuringRange() {
        return value("V")
                .filter(v -> v.matches("\\d{5}"))
                .map(v -> List.of(Integer.valueOf(v.substring(0, 2)), Integer.valueOf(v.substring(2))));
    }

    /** The limits of X as written, in the order of {@link #LIMITS}. */
    Optional<List<Integer>> limits() {
        return value("X")
                .filter(x -> x.matches("\\d{" + DIGITS * LIMITS.size() + "}"))
                .map(x -> IntStream.range(0, LIMITS.size())
                        .mapToObj(i -> Integer.valueOf(x.substring(i * DIGITS, (i + 1) * DIGITS)))
                        .toList());
    }

    /**
     * Whether limits are written in tenths of mmol/L. Some meters that show mmol/L write them so, others write mg/dL all
     * the same; the highest value the meter can show tells which.
     */
    boolean limitsAreTenthsOfMmolPerL() {
        return showsMmolPerL().orElse(false)
                && measuringRange()
                        .map(range -> range.get(1) <= MOST_TENTHS_OF_MMOL)
                        .orElse(false);
    }
}
