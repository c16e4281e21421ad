package org.islet.devices.family.medtronic600;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.InsulinUnits;

/**
 * Which programmed boluses are told by their delivery as well, so that no unit is counted twice.
 *
 * <p>The pump numbers its boluses with one byte and begins anew after 256, so the amount must agree, too, and the
 * delivery must follow within a day.
 */
final class BolusDeliveries {

    private static final long LONGEST_SECONDS = 24 * 3600L;

    private record Key(int number, Bolus.Kind kind, Optional<InsulinUnits> programmed) {}

    private final Map<Key, List<Long>> endedAt = new HashMap<>();

    BolusDeliveries(List<List<HistoryEvent>> parts) {
        parts.forEach(part -> part.forEach(this::add));
    }

    private void add(HistoryEvent event) {
        if (BolusEvents.isDelivered(event.type()) && event.holds(BolusEvents.smallest(event.type()))) {
            BolusEvents.decode(event).stream().map(Bolus.class::cast).forEach(bolus -> endedAt.computeIfAbsent(
                            key(event, bolus), key -> new ArrayList<>())
                    .add(event.seconds()));
        }
    }

    /** Whether this bolus was programmed only, and its delivery is told elsewhere in the capture. */
    boolean tell(HistoryEvent programmed, Bolus bolus) {
        return !BolusEvents.isDelivered(programmed.type())
                && endedAt.getOrDefault(key(programmed, bolus), List.of()).stream()
                        .mapToLong(ended -> ended - programmed.seconds())
                        .anyMatch(later -> later >= 0 && later <= LONGEST_SECONDS);
    }

    private static Key key(HistoryEvent event, Bolus bolus) {
        return new Key(BolusEvents.number(event), bolus.kind(), bolus.programmed());
    }
}
