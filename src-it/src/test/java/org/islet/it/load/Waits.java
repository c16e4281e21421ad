package org.islet.it.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long people waited for what, and what failed. */
final class Waits {

    private final Map<String, List<Double>> milliseconds = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();

    synchronized void waited(String what, double time) {
        milliseconds.computeIfAbsent(what, key -> new ArrayList<>()).add(time);
    }

    synchronized void failed(String what) {
        failures.merge(what, 1, Integer::sum);
    }

    synchronized Map<String, Integer> failures() {
        return Map.copyOf(failures);
    }

    synchronized List<Load.Wait> all() {
        return milliseconds.entrySet().stream()
                .map(entry -> wait(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Load.Wait wait(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return new Load.Wait(what, sorted.size(), at(sorted, 0.50), at(sorted, 0.95), sorted.get(sorted.size() - 1));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
