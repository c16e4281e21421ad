package org.islet.reports.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How far a device's newest clock setting is ahead of UTC. Zones lie on quarter hours: what is left of the difference
 * between the two clocks beside whole quarters is drift, reported and not used. A difference larger than any zone's is a
 * clock set wrongly and taken as it is.
 *
 * @param drift of the device's clock against the host's
 */
record Anchor(Duration aheadOfUtc, Optional<Duration> drift) {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration FARTHER_THAN_ANY_ZONE = Duration.ofMinutes(1560);

    static Anchor of(CaptureClock clock, Supplier<Optional<LocalDateTime>> newestWallClock) {
        if (clock.readAt().isPresent() && clock.deviceClock().isPresent()) {
            LocalDateTime host = LocalDateTime.ofInstant(clock.readAt().get(), ZoneOffset.UTC);
            Duration zone =
                    offset(clock.zone().getRules().getOffset(clock.readAt().get()));
            return ofDifference(Duration.between(host, clock.deviceClock().get()), zone);
        }
        LocalDateTime newest = newestWallClock.get().orElse(LocalDateTime.of(2000, 1, 1, 0, 0));
        return new Anchor(offset(offsetAt(newest, clock.zone())), Optional.empty());
    }

    private static Anchor ofDifference(Duration ahead, Duration zone) {
        Duration beside = ahead.minus(zone);
        if (beside.abs().compareTo(QUARTER) < 0) {
            return new Anchor(zone, Optional.of(beside));
        }
        if (beside.abs().compareTo(FARTHER_THAN_ANY_ZONE) > 0) {
            return new Anchor(ahead, Optional.of(beside));
        }
        long quarters = Math.round(beside.toSeconds() / (double) QUARTER.toSeconds());
        Duration rounded = QUARTER.multipliedBy(quarters);
        return new Anchor(zone.plus(rounded), Optional.of(beside.minus(rounded)));
    }

    private static ZoneOffset offsetAt(LocalDateTime wall, ZoneId zone) {
        return wall.atZone(zone).getOffset();
    }

    private static Duration offset(ZoneOffset offset) {
        return Duration.ofSeconds(offset.getTotalSeconds());
    }
}
