package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.Bolus;
import org.islet.reports.compose.PeriodEvents.Placed;

/**
 * Which drawn-out half belongs to which first half of a dual bolus. Pumps record the halves as two boluses, in an order
 * that depends on the model: they are told by kind and time. A pump gives one dual bolus at a time, so a half belongs to
 * the last first half before it, as long as that one could still have been running.
 */
final class DualBoluses {

    /** The largest first half takes about this long, and only then does the drawn-out one begin. */
    private static final Duration LONGEST_FIRST_HALF = Duration.ofMinutes(30);

    /** The halves of one second may be stamped the wrong way round. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final Map<Bolus, Placed<Bolus>> firstHalves = new IdentityHashMap<>();

    private final Map<Bolus, Placed<Bolus>> drawnOutHalves = new IdentityHashMap<>();

    private DualBoluses() {}

    /** @param boluses of all devices, in the order of time */
    static DualBoluses of(List<Placed<Bolus>> boluses) {
        var duals = new DualBoluses();
        var taken = Collections.newSetFromMap(new IdentityHashMap<Bolus, Boolean>());
        for (Placed<Bolus> half : boluses) {
            if (half.event().kind() == Bolus.Kind.DUAL_SQUARE) {
                lastBefore(half, boluses)
                        .filter(first -> taken.add(first.event()))
                        .ifPresent(first -> duals.pair(first, half));
            }
        }
        return duals;
    }

    private void pair(Placed<Bolus> first, Placed<Bolus> drawnOut) {
        firstHalves.put(drawnOut.event(), first);
        drawnOutHalves.put(first.event(), drawnOut);
    }

    /** Empty for every bolus that is no first half, and for one whose drawn-out half nobody recorded. */
    Optional<Placed<Bolus>> drawnOutHalfOf(Bolus first) {
        return Optional.ofNullable(drawnOutHalves.get(first));
    }

    /** Empty for every other bolus, and for a half whose first half nobody recorded. */
    Optional<Placed<Bolus>> firstHalfOf(Bolus drawnOut) {
        return Optional.ofNullable(firstHalves.get(drawnOut));
    }

    private static Optional<Placed<Bolus>> lastBefore(Placed<Bolus> half, List<Placed<Bolus>> boluses) {
        Duration longest = half.event().duration().orElse(Duration.ZERO).plus(LONGEST_FIRST_HALF);
        Instant latest = half.at().plus(TOLERANCE);
        return PeriodEvents.between(boluses, half.at().minus(longest), latest.plusNanos(1)).stream()
                .filter(first -> first.event().kind() == Bolus.Kind.DUAL_NORMAL
                        && first.device().equals(half.device()))
                .reduce((earlier, later) -> later);
    }
}
