package org.islet.reports.metrics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * A clock that shows what the wall's did at one moment, and from then on never jumps: what lasts eight hours lasts eight
 * hours on it, in the nights of the changes too. It is counted in seconds since 1970, as if it were UTC.
 */
final class SteadyClock {

    private final ZoneRules rules;
    private final int offset;

    private SteadyClock(ZoneRules rules, int offset) {
        this.rules = rules;
        this.offset = offset;
    }

    static SteadyClock from(Instant at, ZoneId zone) {
        return new SteadyClock(zone.getRules(), zone.getRules().getOffset(at).getTotalSeconds());
    }

    long secondOf(Instant at) {
        return at.getEpochSecond() + offset;
    }

    Instant at(long second) {
        return Instant.ofEpochSecond(second - offset);
    }

    /** What the wall clock shows then. */
    long wallSecond(long second) {
        return second - offset + rules.getOffset(at(second)).getTotalSeconds();
    }

    /** The seconds at which the wall clock shows this: none in spring, two in autumn, else one. */
    long[] whenWallShows(long wallSecond) {
        List<ZoneOffset> offsets = rules.getValidOffsets(LocalDateTime.ofEpochSecond(wallSecond, 0, ZoneOffset.UTC));
        return offsets.stream()
                .mapToLong(shown -> wallSecond - shown.getTotalSeconds() + offset)
                .toArray();
    }

    /** Whether the wall clock never jumped from the first to the last of these seconds. */
    boolean isWallClock(long[] inOrder) {
        if (inOrder.length == 0) {
            return true;
        }
        ZoneOffsetTransition next = rules.nextTransition(at(inOrder[0]));
        return next == null || next.getInstant().isAfter(at(inOrder[inOrder.length - 1]));
    }
}
