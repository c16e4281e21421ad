package org.islet.reports.timeline;

import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.event.DeviceEvent;
import org.jspecify.annotations.Nullable;

/**
 * The first look at a capture's events, one after the other: how its clock was set, which way it lists them, and where
 * an hour comes twice. Of the events themselves nothing is kept.
 */
public final class Survey {

    private final CaptureClock clock;
    private final RecordOrder order = new RecordOrder();
    private final WallTimes wallTimes;
    private final boolean keepsItsOwnTime;
    private @Nullable LocalDateTime newestWallClock;

    public Survey(CaptureClock clock) {
        this.clock = clock;
        this.keepsItsOwnTime = clock.kind() == ClockKind.OWN_CLOCK;
        this.wallTimes = new WallTimes(clock.zone(), order);
    }

    public void see(DeviceEvent event) {
        order.see(event);
        event.time().wallClock().ifPresent(wall -> {
            if (!keepsItsOwnTime) {
                wallTimes.see(event, wall);
            } else if (isNewest(wall)) {
                newestWallClock = wall;
            }
        });
    }

    private boolean isNewest(LocalDateTime wall) {
        return (newestWallClock == null || wall.isAfter(newestWallClock))
                && clock.possible().wrong(wall).isEmpty();
    }

    /** Places the same events, told once more in the same turn; made once. */
    public Placing placing() {
        return new Placing(clock, OwnClock.of(keepsItsOwnTime ? order : new RecordOrder(), newest(), clock), wallTimes);
    }

    private Optional<LocalDateTime> newest() {
        return Optional.ofNullable(newestWallClock);
    }
}
