package org.islet.it.crash;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was done and what was answered, from all clients; and what must not have been. */
final class History {

    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();
    private int receipts;
    private int abandoned;

    synchronized void done(Fault fault) {
        faults.merge(fault, 1, Integer::sum);
    }

    /** What a request met: a status, or how its connection ended. */
    synchronized void met(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }

    synchronized void receipt() {
        receipts++;
    }

    /** A client stopped in the middle of sending. */
    synchronized void abandoned() {
        abandoned++;
    }

    synchronized void violation(String what) {
        violations.add(what);
    }

    synchronized boolean isBroken() {
        return !violations.isEmpty();
    }

    synchronized int receipts() {
        return receipts;
    }

    synchronized Map<Fault, Integer> faults() {
        return new EnumMap<>(faults);
    }

    synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    @Override
    public synchronized String toString() {
        return "receipts " + receipts + ", sends broken off by their client " + abandoned + ", faults " + faults
                + ", answers " + answers + ", violations " + violations;
    }
}
