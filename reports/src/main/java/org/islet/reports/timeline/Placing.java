package org.islet.reports.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;

/**
 * Places a capture's events in time, one after the other as it told them. What a device or file states as absolute is
 * believed; everything else is placed by the rules of its clock; what carries no time at all, or one that cannot be
 * right, stays unplaced.
 */
public final class Placing {

    private final CaptureClock clock;
    private final OwnClock ownClock;
    private final WallTimes wallTimes;
    private long placed;

    Placing(CaptureClock clock, OwnClock ownClock, WallTimes wallTimes) {
        this.clock = clock;
        this.ownClock = ownClock;
        this.wallTimes = wallTimes;
    }

    /**
     * The next event.
     *
     * @param device whose it is, in a person's words
     * @param capture the stored capture's id, or the file's name
     */
    public PlacedEvent place(DeviceEvent event, String device, String capture) {
        long position = placed++;
        Optional<Moment> ofItsClock = event.time().wallClock().map(wall -> ofItsClock(event, position, wall));
        Optional<Moment> moment = absolute(event).or(() -> ofItsClock).filter(m -> isPossible(event, m));
        return new PlacedEvent(
                event,
                moment.map(Moment::at),
                moment.map(m -> LocalDateTime.ofInstant(m.at(), clock.zone())),
                event.time().isEstimated() || moment.map(Moment::isEstimated).orElse(false),
                device,
                capture);
    }

    /** Also where an absolute time is believed: the place among others in an hour that comes twice counts. */
    private Moment ofItsClock(DeviceEvent event, long position, LocalDateTime wall) {
        if (clock.kind() != ClockKind.OWN_CLOCK) {
            return wallTimes.place(event, wall);
        }
        Optional<Moment> setting = event instanceof ClockChange change ? ownClock.whenSet(change) : Optional.empty();
        return setting.orElseGet(() -> ownClock.place(event.source().file(), position, wall));
    }

    /** A device's own clock is judged by where it was placed: set wrongly, it is put right first. */
    private boolean isPossible(DeviceEvent event, Moment moment) {
        boolean isOwn =
                clock.kind() == ClockKind.OWN_CLOCK && event.time().absolute().isEmpty();
        return isOwn ? clock.possible().allow(moment.at()) : clock.possible().allow(event.time());
    }

    private static Optional<Moment> absolute(DeviceEvent event) {
        return event.time().absolute().map(OffsetDateTime::toInstant).map(Moment::certain);
    }

    /** How far the device's clock was ahead of the host's; empty when not both are known. */
    public Optional<Duration> drift() {
        return ownClock.drift();
    }

    int clockChanges() {
        return ownClock.changes();
    }
}
