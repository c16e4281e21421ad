package org.islet.reports.timeline;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.event.DeviceEvent;

/**
 * Places a capture's events in time. What a device or file states as absolute is believed; everything else is placed by
 * the rules of its clock; what carries no time at all, or one that cannot be right, stays unplaced.
 */
public final class Timeline {

    private Timeline() {}

    /**
     * @param events in the order the capture said them
     * @param device whose they are, in a person's words
     * @param capture the stored capture's id, or the file's name
     */
    public static Placement place(
            List<? extends DeviceEvent> events, CaptureClock clock, String device, String capture) {
        boolean keepsItsOwnTime = clock.kind() == ClockKind.OWN_CLOCK;
        var ownClock = OwnClock.of(keepsItsOwnTime ? events : List.of(), clock);
        var wallTimes = new WallTimes(keepsItsOwnTime ? List.of() : events, clock.zone());
        List<PlacedEvent> placed = new ArrayList<>(events.size());
        for (DeviceEvent event : events) {
            Optional<Moment> moment = absolute(event).or(() -> event.time()
                    .wallClock()
                    .map(wall -> keepsItsOwnTime ? ownClock.place(event, wall) : wallTimes.place(event, wall)));
            placed.add(placed(event, moment.filter(m -> isPossible(event, m, clock)), clock, device, capture));
        }
        return new Placement(placed, ownClock.drift(), ownClock.changes());
    }

    private static Optional<Moment> absolute(DeviceEvent event) {
        return event.time().absolute().map(OffsetDateTime::toInstant).map(Moment::certain);
    }

    /** A device's own clock is judged by where it was placed: set wrongly, it is put right first. */
    private static boolean isPossible(DeviceEvent event, Moment moment, CaptureClock clock) {
        boolean isOwn =
                clock.kind() == ClockKind.OWN_CLOCK && event.time().absolute().isEmpty();
        return isOwn ? clock.possible().allow(moment.at()) : clock.possible().allow(event.time());
    }

    private static PlacedEvent placed(
            DeviceEvent event, Optional<Moment> moment, CaptureClock clock, String device, String capture) {
        return new PlacedEvent(
                event,
                moment.map(Moment::at),
                moment.map(m -> LocalDateTime.ofInstant(m.at(), clock.zone())),
                event.time().isEstimated() || moment.map(Moment::isEstimated).orElse(false),
                device,
                capture);
    }
}
