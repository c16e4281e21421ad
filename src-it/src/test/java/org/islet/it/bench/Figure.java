package org.islet.it.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long something took, several times.
 *
 * @param baseline the median of the least that any implementation would do, taken in the same run
 */
record Figure(String what, List<Double> milliseconds, Optional<Double> baseline) {

    static Figure of(String what, int times, Runnable work) {
        return new Figure(what, repeat(times, work), Optional.empty());
    }

    Figure beside(Runnable least) {
        return new Figure(what, milliseconds, Optional.of(median(repeat(milliseconds.size(), least))));
    }

    double median() {
        return median(milliseconds);
    }

    double worst() {
        return milliseconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("what", what);
        fields.put("milliseconds", milliseconds);
        fields.put("median", median());
        baseline.ifPresent(value -> fields.put("baseline", value));
        return fields;
    }

    private static List<Double> repeat(int times, Runnable work) {
        var all = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            var start = System.nanoTime();
            work.run();
            all.add((System.nanoTime() - start) / 1e6);
        }
        return List.copyOf(all);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
