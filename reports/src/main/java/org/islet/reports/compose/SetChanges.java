package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.reports.compose.PeriodEvents.Placed;

/**
 * When the infusion set was changed: where a pump tells of new sites those, or else where it was rewound for a new
 * reservoir. What follows within six hours belongs to the same change.
 */
public record SetChanges(List<Instant> moments) {

    private static final Duration SAME_CHANGE = Duration.ofHours(6);
    private static final double HOURS_OF_A_DAY = 24;

    public SetChanges {
        moments = List.copyOf(moments);
    }

    public static SetChanges of(PeriodEvents events) {
        List<Instant> sites = moments(events, InfusionSetEvent.Kind.SITE_CHANGE);
        return new SetChanges(sites.isEmpty() ? moments(events, InfusionSetEvent.Kind.REWIND) : sites);
    }

    private static List<Instant> moments(PeriodEvents events, InfusionSetEvent.Kind kind) {
        List<Instant> moments = new ArrayList<>();
        for (Placed<InfusionSetEvent> placed : events.of(InfusionSetEvent.class)) {
            boolean isAnother = moments.isEmpty()
                    || Duration.between(moments.get(moments.size() - 1), placed.at())
                                    .compareTo(SAME_CHANGE)
                            > 0;
            if (placed.event().kind() == kind && isAnother) {
                moments.add(placed.at());
            }
        }
        return moments;
    }

    int on(DayHours day) {
        return (int) moments.stream().filter(day::contains).count();
    }

    /** The mean of the days between one and the next; empty with fewer than two. */
    public OptionalDouble daysBetween() {
        int last = moments.size() - 1;
        return last < 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Duration.between(moments.get(0), moments.get(last)).toMinutes() / 60.0 / HOURS_OF_A_DAY / last);
    }
}
