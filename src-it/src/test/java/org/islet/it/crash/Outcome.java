package org.islet.it.crash;

import java.util.List;
import java.util.Map;

/**
 * What came of a run.
 *
 * @param violations broken promises, in words; none is the only good number
 * @param story everything that was counted
 */
public record Outcome(int receipts, Map<Fault, Integer> faults, List<String> violations, String story) {

    public Outcome {
        faults = Map.copyOf(faults);
        violations = List.copyOf(violations);
    }
}
